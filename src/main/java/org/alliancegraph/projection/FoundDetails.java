// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the image as statements read it: entities and claims are places in two lists, so that a statement
 * loads each of them once ({@code cypher/projection/part/found.cypher}).
 */
public final class FoundDetails {

    private final NetworkImage image;
    private final Map<Integer, Long> nodes = new LinkedHashMap<>();
    private final Map<Integer, Long> claims = new LinkedHashMap<>();

    public FoundDetails(NetworkImage image) {
        this.image = image;
    }

    /** Facts with places in place of entities and claims. */
    public Map<String, @Nullable Object> written(Map<String, ?> facts, Collection<Integer> behind) {
        Map<String, @Nullable Object> row = new HashMap<>();
        facts.forEach((name, fact) -> row.put(name, written(fact)));
        row.put("claims", behind.stream().map(this::claim).toList());
        return row;
    }

    private Object written(Object fact) {
        return switch (fact) {
            case FoundEntity entity -> node(entity.number());
            case List<?> all -> all.stream().map(this::written).toList();
            default -> fact;
        };
    }

    /** The place of an entity. */
    public long node(int entity) {
        return nodes.computeIfAbsent(entity, _ -> (long) nodes.size());
    }

    private long claim(int claim) {
        return claims.computeIfAbsent(claim, _ -> (long) claims.size());
    }

    /**
     * What a statement reads.
     *
     * @param rows what was found on this page
     * @param total how much there is on all pages
     * @param bound how far the pages go; null if to the end
     */
    public Map<String, @Nullable Object> found(
            List<Map<String, @Nullable Object>> rows, long total, @Nullable Object bound) {
        Map<String, @Nullable Object> found = new HashMap<>();
        found.put("rows", rows);
        found.put("nodes", nodes.keySet().stream().map(image::id).toList());
        found.put(
                "claims",
                claims.keySet().stream()
                        .map(each -> Map.of(
                                "type",
                                image.properties().type(each).name(),
                                "id",
                                image.properties().id(each)))
                        .toList());
        found.put("total", total);
        found.put("bound", bound);
        return found;
    }
}
