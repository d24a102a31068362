// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.ComputedConnection;
import org.jspecify.annotations.Nullable;

/** Cuts the page of a connection out of what was found in the image. */
public final class FoundPage {

    private static final Comparator<List<?>> BY_KEYS = FoundPage::compare;

    private FoundPage() {}

    /**
     * The page that arguments ask for, as {@code cypher/projection/findings.cypher} reads it.
     *
     * @param all what was found, in any order
     * @param bound how far the pages go; null if to the end
     */
    public static Map<String, @Nullable Object> of(
            NetworkImage image, List<Finding> all, Map<?, ?> args, @Nullable Object bound) {
        boolean backward = ComputedConnection.backward(args);
        Comparator<List<?>> order = backward ? BY_KEYS.reversed() : BY_KEYS;
        List<?> position = ComputedConnection.position(args) instanceof List<?> keys ? keys : null;
        FoundDetails details = new FoundDetails(image);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        all.stream()
                .filter(each -> position == null || order.compare(each.keys(), position) > 0)
                .sorted(Comparator.comparing(Finding::keys, order))
                .limit(ComputedConnection.limit(args))
                .forEach(each -> rows.add(row(each, details)));
        return details.found(rows, all.size(), bound);
    }

    private static Map<String, @Nullable Object> row(Finding finding, FoundDetails details) {
        Map<String, @Nullable Object> row =
                details.written(finding.facts().values(), finding.facts().claims());
        row.put("keys", finding.keys());
        row.put(
                "parts",
                finding.parts().stream()
                        .map(part -> details.written(part.values(), part.claims()))
                        .toList());
        return row;
    }

    private static int compare(List<?> one, List<?> other) {
        int order = 0;
        for (int each = 0; order == 0 && each < Math.min(one.size(), other.size()); each++) {
            order = one.get(each) instanceof Number left && other.get(each) instanceof Number right
                    ? Double.compare(left.doubleValue(), right.doubleValue())
                    : String.valueOf(one.get(each)).compareTo(String.valueOf(other.get(each)));
        }
        return order;
    }
}
