// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alliancegraph.compiler.QueryByIds;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the districts of entities from the database: they also follow from official keys, which the network in memory
 * does not have.
 */
@Component
final class Districts {

    private static final Map<Dimension, String> STATEMENTS =
            Map.of(Dimension.DISTRICT, "network/districts", Dimension.DISTRICT_KEY, "network/district-keys");

    private final ReadExecutor reads;

    Districts(ReadExecutor reads) {
        this.reads = reads;
    }

    /**
     * The ids of the districts of entities, in their order, by the ids of the entities.
     *
     * @param seen {@code asOf}, {@code revision} and {@code inFlight}
     */
    Map<String, List<String>> of(
            List<String> ids, TimeScope scope, Map<String, @Nullable Object> seen, Cancellation cancellation) {
        return found("network/districts", ids, scope, seen, cancellation);
    }

    private Map<String, List<String>> found(
            String statement,
            List<String> ids,
            TimeScope scope,
            Map<String, @Nullable Object> seen,
            Cancellation cancellation) {
        Map<String, List<String>> districts = new HashMap<>();
        for (var row : reads.rows(QueryByIds.of(statement, ids, scope, seen), cancellation)) {
            if (row.get("districts") instanceof List<?> found) {
                districts.put(
                        String.valueOf(row.get("id")),
                        found.stream().map(String::valueOf).toList());
            }
        }
        return districts;
    }

    /** The values of dimensions, with districts only if a dimension needs them. */
    DimensionValues values(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            Set<Dimension> dimensions,
            TimeScope scope,
            Map<String, @Nullable Object> seen,
            Cancellation cancellation) {
        Map<Dimension, Map<String, List<String>>> found = new EnumMap<>(Dimension.class);
        STATEMENTS.forEach((dimension, statement) -> {
            if (dimensions.contains(dimension)) {
                found.put(dimension, found(statement, present(image, moment), scope, seen, cancellation));
            }
        });
        return new DimensionValues(image, moment, criteria, found);
    }

    private static List<String> present(NetworkImage image, ReadMoment moment) {
        return IntStream.range(0, image.size())
                .filter(each -> image.isPresent(each, moment))
                .mapToObj(image::id)
                .toList();
    }
}
