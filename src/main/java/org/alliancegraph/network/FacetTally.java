// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts objects by one dimension, and optionally within each value by a second one. */
final class FacetTally {

    private final Dimension dimension;
    private final @Nullable Dimension second;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private int total;
    private int missing;

    /** @param second the second dimension; null for none */
    FacetTally(Dimension dimension, @Nullable Dimension second) {
        this.dimension = dimension;
        this.second = second;
    }

    private static final class Bucket {

        private final Map<String, Integer> others = new HashMap<>();
        private int count;
        private int missing;
    }

    Dimension dimension() {
        return dimension;
    }

    /** Counts an object with its values in both dimensions. */
    void add(Set<String> values, Set<String> others) {
        total++;
        if (values.isEmpty()) {
            missing++;
        }
        for (String value : values) {
            Bucket bucket = buckets.computeIfAbsent(value, _ -> new Bucket());
            bucket.count++;
            if (second != null && others.isEmpty()) {
                bucket.missing++;
            }
            others.forEach(other -> bucket.others.merge(other, 1, Integer::sum));
        }
    }

    /** The facet with its largest buckets, by the names of the schema. */
    Map<String, @Nullable Object> facet(int first) {
        List<Map<String, @Nullable Object>> shown = buckets.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Bucket> each) -> -each.getValue().count)
                        .thenComparing(Map.Entry::getKey))
                .limit(first)
                .map(each -> bucket(each.getKey(), each.getValue(), first))
                .toList();
        return Map.of(
                "dimension",
                dimension.name(),
                "total",
                total,
                "missing",
                missing,
                "bucketCount",
                buckets.size(),
                "buckets",
                shown);
    }

    private Map<String, @Nullable Object> bucket(String value, Bucket bucket, int first) {
        List<Map<String, @Nullable Object>> others = second == null
                ? List.of()
                : bucket.others.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .limit(first)
                        .map(each -> row(second, each.getKey(), each.getValue(), 0, List.of()))
                        .toList();
        return row(dimension, value, bucket.count, bucket.missing, others);
    }

    private static Map<String, @Nullable Object> row(
            Dimension dimension, String value, int count, int missing, List<?> buckets) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("dimension", dimension.name());
        row.put("value", value);
        row.put("node", dimension.isNode() ? value : null);
        row.put("count", count);
        row.put("missing", missing);
        row.put("buckets", buckets);
        return row;
    }
}
