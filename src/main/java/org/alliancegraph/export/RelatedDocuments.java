// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the topics and sources that a part of the network refers to, so that the export contains these and no
 * others.
 */
final class RelatedDocuments {

    private final Set<String> topics = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();

    /** Notes what a claim rests on. */
    void add(ExportRow claim) {
        sources.add(claim.required("source"));
        if (claim.is("toType", "Topic")) {
            topics.add(claim.required("to"));
        }
    }

    /** Finds what is claimed about the topics and sources themselves, until nothing is new. */
    void complete(ExportReads reading) {
        Set<String> looked = new HashSet<>();
        Set<String> next = all();
        while (!next.isEmpty()) {
            looked.addAll(next);
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("ids", List.copyOf(next));
            Map<String, @Nullable Object> found =
                    reading.rows("grounds", parameters).getFirst();
            addAll(found.get("sources"), sources);
            addAll(found.get("topics"), topics);
            next = all();
            next.removeAll(looked);
        }
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(topics);
        all.addAll(sources);
        return all;
    }

    private static void addAll(@Nullable Object found, Set<String> to) {
        if (found instanceof List<?> ids) {
            ids.forEach(id -> to.add(String.valueOf(id)));
        }
    }

    List<String> ids(ExportSheet sheet) {
        return List.copyOf(sheet == ExportSheet.TOPICS ? topics : sources);
    }

    /** Whether a claim is about something that comes along. */
    boolean wants(ExportRow claim) {
        return switch (claim.required("fromType")) {
            case "Topic" -> topics.contains(claim.required("from"));
            case "Source" -> sources.contains(claim.required("from"));
            default -> true;
        };
    }
}
