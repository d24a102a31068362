// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Finds the values of a counted object in a dimension: enum values, ids or years. */
final class DimensionValues {

    /** As many steps as {@code BROADER*0..12} of Cypher takes. */
    private static final int BROADEST = 12;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final ClaimCriteria criteria;
    private final Map<Dimension, Map<String, List<String>>> districts;
    private final Map<Integer, Set<String>> topics = new HashMap<>();

    /**
     * @param criteria the requested certainty of topics and participations
     * @param districts the values of entities in the dimensions of districts, by the ids of the entities
     */
    DimensionValues(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            Map<Dimension, Map<String, List<String>>> districts) {
        this.image = image;
        this.moment = moment;
        this.criteria = criteria;
        this.districts = districts;
    }

    /** The distinct values of an object; none if no source states one. */
    Set<String> of(Dimension dimension, CountedThing thing) {
        return switch (dimension) {
            case TYPE -> ofNodes(thing, node -> Stream.of(image.type(node).name()));
            case STATE -> ofNodes(thing, this::states);
            case TOPIC -> ofNodes(thing, node -> topics(node).stream());
            case PROGRAM -> ofNodes(thing, node -> participations(node, EntityType.PROGRAM));
            case ALLIANCE -> ofNodes(thing, node -> participations(node, EntityType.LOCAL_ALLIANCE));
            case DISTRICT, DISTRICT_KEY -> {
                Map<String, List<String>> found = districts.getOrDefault(dimension, Map.of());
                yield ofNodes(thing, node -> found.getOrDefault(image.id(node), List.of()).stream());
            }
            case STATUS -> ofClaims(thing, image.properties()::status);
            case KIND -> ofClaims(thing, image.properties()::collaborationKind);
            case ROLE -> ofClaims(thing, image.properties()::role);
            case RELATION -> ofClaims(thing, image.properties()::type);
            case YEAR ->
                thing.event()
                        ? year(image.yearBegun(thing.nodes().getFirst(), moment))
                        : ofClaims(thing, claim -> known(image.properties().yearBegun(claim)));
        };
    }

    private static Set<String> ofNodes(CountedThing thing, Function<Integer, Stream<@Nullable String>> values) {
        Set<String> found = new TreeSet<>();
        for (int node : thing.nodes()) {
            values.apply(node).forEach(value -> {
                if (value != null) {
                    found.add(value);
                }
            });
        }
        return found;
    }

    private static Set<String> ofClaims(CountedThing thing, Function<Integer, @Nullable Object> value) {
        Set<String> found = new TreeSet<>();
        for (int claim : thing.claims()) {
            Object one = value.apply(claim);
            if (one != null) {
                found.add(one.toString());
            }
        }
        return found;
    }

    private static Set<String> year(int year) {
        Integer known = known(year);
        return known == null ? Set.of() : Set.of(known.toString());
    }

    /** The year; null if it is unknown, including the year 1, which stands for an unknown start. */
    private static @Nullable Integer known(int year) {
        return year > 1 ? year : null;
    }

    /** The state of a node; an event is where its municipality is. */
    private Stream<@Nullable String> states(int node) {
        Stream<@Nullable String> own = Stream.of(new String[] {image.locations().state(node, moment)});
        return image.type(node) == EntityType.EVENT
                ? Stream.concat(own, towns(node).map(town -> image.locations().state(town, moment)))
                : own;
    }

    private Stream<Integer> towns(int node) {
        Stream.Builder<Integer> towns = Stream.builder();
        ClaimCursor cursor = image.out(ClaimType.LOCATED_IN, node, new ClaimCursor());
        while (cursor.next()) {
            if (image.type(cursor.other()) == EntityType.MUNICIPALITY
                    && image.validity().holds(cursor, moment)) {
                towns.add(cursor.other());
            }
        }
        return towns.build();
    }

    private Stream<@Nullable String> participations(int node, EntityType type) {
        Stream.Builder<@Nullable String> found = Stream.builder();
        ClaimCursor cursor = image.out(ClaimType.PARTICIPATES_IN, node, new ClaimCursor());
        while (cursor.next()) {
            if (image.type(cursor.other()) == type && criteria.holds(cursor)) {
                found.add(image.id(cursor.other()));
            }
        }
        return found.build();
    }

    private Set<String> topics(int node) {
        Set<String> found = new HashSet<>();
        ClaimCursor cursor = image.out(ClaimType.WORKS_ON, node, new ClaimCursor());
        while (cursor.next()) {
            if (image.type(cursor.other()) == EntityType.TOPIC && criteria.holds(cursor)) {
                found.addAll(topics.computeIfAbsent(cursor.other(), this::broader));
            }
        }
        return found;
    }

    /** A topic and all broader topics. */
    private Set<String> broader(int topic) {
        Set<Integer> found = new HashSet<>(Set.of(topic));
        List<Integer> last = List.of(topic);
        for (int step = 0; step < BROADEST && !last.isEmpty(); step++) {
            Set<Integer> next = new HashSet<>();
            for (int each : last) {
                ClaimCursor cursor = image.out(ClaimType.BROADER, each, new ClaimCursor());
                while (cursor.next()) {
                    if (image.validity().holds(cursor, moment) && found.add(cursor.other())) {
                        next.add(cursor.other());
                    }
                }
            }
            last = List.copyOf(next);
        }
        Set<String> ids = new HashSet<>();
        found.forEach(each -> ids.add(image.id(each)));
        return ids;
    }
}
