// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.List;
import java.util.Locale;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.TableHeader;

/** Distinguishes tables of Kumu from our own by their headers. */
public final class KumuHeaders {

    private static final List<String> KUMUS = List.of("direction", "label", "tags", "strength", "weight");
    private static final List<String> SHARED = List.of("id", "type", "from", "to");

    private KumuHeaders() {}

    /** Whether a header is that of Kumu's elements. */
    public static boolean hasElements(TableHeader header) {
        return (named(header, "label") || named(header, "vertex")) && !named(header, "from") && !hasEnds(header);
    }

    /** Whether a header also has a type, as most tables of elements have. */
    public static boolean hasType(TableHeader header) {
        return named(header, "type") || named(header, "vertex");
    }

    /** Whether a header is that of Kumu's connections and not of our claims. */
    public static boolean hasConnections(TableHeader header) {
        if (hasEnds(header)) {
            return true;
        }
        if (!named(header, "from") || !named(header, "to")) {
            return false;
        }
        boolean kumus = KUMUS.stream().anyMatch(each -> named(header, each));
        return kumus
                || PlanColumns.others(header).stream()
                        .map(SheetKind.CLAIMS::column)
                        .allMatch(each -> each == null || SHARED.contains(each.field()));
    }

    /** Whether a header is that of a list of edges, as Gephi, NodeXL and most other programs write it. */
    static boolean hasEnds(TableHeader header) {
        return (named(header, "source") && named(header, "target"))
                || (named(header, "vertex 1") && named(header, "vertex 2"));
    }

    private static boolean named(TableHeader header, String wanted) {
        return header.names().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
