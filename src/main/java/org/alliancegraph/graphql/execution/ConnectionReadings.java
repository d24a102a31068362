// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.compiler.Paged;
import org.jspecify.annotations.Nullable;

/** The fields that all connections and edges have in common, whatever they connect. */
final class ConnectionReadings {

    private static final Map<String, FieldReading> CONNECTION = Map.of(
            "edges",
            (source, key, arguments) -> ((Paged) source).edges(key),
            "nodes",
            (source, key, arguments) -> ((Paged) source).nodes(key),
            "totalCount",
            of(Paged::totalCount),
            "bound",
            (source, key, arguments) -> ((Paged) source).bound(key),
            "pageInfo",
            of(page -> page));

    private static final Map<String, FieldReading> PAGE_INFO = Map.of(
            "hasNextPage", of(Paged::hasNextPage),
            "hasPreviousPage", of(Paged::hasPreviousPage),
            "startCursor", of(Paged::startCursor),
            "endCursor", of(Paged::endCursor));

    private static final FieldReading CURSOR = (source, key, arguments) -> ((Paged.Positioned) source).cursor();

    private ConnectionReadings() {}

    /** The reading of a field, or null if the field is not common to all connections. */
    static @Nullable FieldReading find(String type, String field) {
        if (type.equals("PageInfo")) {
            return PAGE_INFO.get(field);
        }
        if (type.endsWith("Connection")) {
            return CONNECTION.get(field);
        }
        return type.endsWith("Edge") && field.equals("cursor") ? CURSOR : null;
    }

    private static FieldReading of(Function<Paged, @Nullable Object> part) {
        return (source, key, arguments) -> part.apply((Paged) source);
    }
}
