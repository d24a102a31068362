// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a filter to the parameters of the statements: known ids, topics with all narrower topics, and the entities
 * that were named or lie around them. Only those entities are held in memory, and their number is limited.
 */
final class ScopeResolver {

    /** How many actors and events a neighbourhood may have. */
    static final int MOST_MEMBERS = 10_000;

    private final ExportReads reading;
    private final ExportFilter filter;
    private final Map<String, @Nullable Object> lists;

    private ScopeResolver(ExportReads reading) {
        this.reading = reading;
        this.filter = reading.request().filter();
        this.lists = filter.lists();
        lists.put("certainOn", filter.certain() ? List.of(reading.today()) : List.of());
        lists.putAll(NetworkScope.conditions(filter));
    }

    /**
     * The parameters by which the statements choose.
     *
     * @throws BadParameter if an id is unknown, or a neighbourhood too large
     */
    static Chosen of(ExportReads reading) {
        return new ScopeResolver(reading).chosen();
    }

    /**
     * What was chosen.
     *
     * @param members the ids of all actors and events, in order; null if the network is looked through for them
     * @param parameters for the statements
     */
    record Chosen(@Nullable List<String> members, Map<String, @Nullable Object> parameters) {}

    private Chosen chosen() {
        if (filter.topics() != null) {
            List<String> topics = known("topics", filter.topics(), ExportSheet.TOPICS);
            lists.put("topics", reading.texts("narrower", Map.of("ids", topics), "id"));
        }
        if (filter.sources() != null) {
            lists.put("sources", known("sources", filter.sources(), ExportSheet.SOURCES));
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(lists);
        parameters.put("filtered", !filter.isNone());
        parameters.put("claimed", filter.ofClaims());
        parameters.put("tied", filter.ofClaims() || filter.states() != null);
        parameters.put("members", List.of());
        List<String> members = members(parameters);
        return members == null ? new Chosen(null, parameters) : new Chosen(members, among(members, parameters));
    }

    /** Who they are is settled; what is left to choose are claims. */
    private static Map<String, @Nullable Object> among(List<String> members, Map<String, @Nullable Object> parameters) {
        parameters.putAll(Map.of("types", List.of(), "states", List.of(), "topics", List.of()));
        parameters.put("tied", false);
        parameters.put("members", members);
        return parameters;
    }

    private @Nullable List<String> members(Map<String, @Nullable Object> parameters) {
        if (filter.ids() != null && filter.network() != null) {
            return withEvents(present(filter.ids(), ExportSheet.ACTORS), filter.network());
        }
        if (filter.ids() != null) {
            List<String> ids = known("ids", filter.ids(), ExportSheet.ACTORS, ExportSheet.EVENTS);
            return filter.narrows() ? fitting(ids, parameters) : ids;
        }
        return filter.around() == null ? null : around(filter.around());
    }

    /** Those of some ids that would be chosen from the whole network, too. */
    private List<String> fitting(List<String> ids, Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> parameters = new HashMap<>(wanted);
        parameters.putAll(Map.of("ids", ids, "after", "", "before", "", "size", 0L));
        Object page = reading.rows("entities", parameters).getFirst().get("page");
        return ((List<?>) Objects.requireNonNull(page))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("id")))
                        .toList();
    }

    private List<String> around(List<String> start) {
        Set<String> members = new LinkedHashSet<>(known("around", start, ExportSheet.ACTORS, ExportSheet.EVENTS));
        List<String> rim = List.copyOf(members);
        for (int step = 0; step < filter.depth() && !rim.isEmpty(); step++) {
            rim = farther(rim, members);
            members.addAll(rim);
        }
        return members.stream().sorted().toList();
    }

    /** Actors that the API's filter let through, and the events that a claim of those it asks for ties to them. */
    private List<String> withEvents(List<String> actors, Map<String, Object> network) {
        if (!NetworkScope.hasEvents(network)) {
            return actors;
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(lists);
        parameters.put("types", List.of(EntityType.EVENT.label()));
        parameters.put("walked", List.of(ClaimType.PARTICIPATES_IN.name()));
        parameters.put("rim", actors);
        parameters.put("members", List.of());
        parameters.put("room", (long) Integer.MAX_VALUE);
        return Stream.concat(actors.stream(), reading.texts("around", parameters, "id").stream())
                .sorted()
                .toList();
    }

    private List<String> farther(List<String> rim, Set<String> members) {
        Map<String, @Nullable Object> parameters = new HashMap<>(lists);
        parameters.put("walked", walked());
        parameters.put("rim", rim);
        parameters.put("members", List.copyOf(members));
        parameters.put("room", (long) MOST_MEMBERS - members.size() + 1);
        List<String> found = reading.texts("around", parameters, "id");
        if (found.size() + members.size() > MOST_MEMBERS) {
            throw new BadParameter("depth", Message.of("export.too-many-around", MOST_MEMBERS));
        }
        return found;
    }

    private List<String> walked() {
        return filter.relations() == null
                ? ClaimType.names(ClaimType::tiesActors)
                : filter.relations().stream()
                        .filter(each -> ClaimType.valueOf(each).isWalked())
                        .toList();
    }

    private List<String> known(String parameter, List<String> ids, ExportSheet... sheets) {
        Map<String, String> known = lookUp(ids, sheets);
        ids.stream().filter(id -> !known.containsKey(id)).findFirst().ifPresent(missing -> {
            throw new BadParameter(parameter, Message.of("export.unknown-id", missing));
        });
        return known.values().stream().distinct().sorted().toList();
    }

    /** Without those that the snapshot does not know: the API may have found actors that were written after it. */
    private List<String> present(List<String> ids, ExportSheet... sheets) {
        return lookUp(ids, sheets).values().stream().distinct().sorted().toList();
    }

    /** The ids under which the snapshot knows entities of some sheets, by the ids that were asked for. */
    private Map<String, String> lookUp(List<String> ids, ExportSheet... sheets) {
        Map<String, String> known = new HashMap<>();
        for (var row : reading.rows("known", Map.of("ids", ids))) {
            String id = String.valueOf(row.get("id"));
            if (ExportSheet.of(id).filter(List.of(sheets)::contains).isPresent()) {
                known.put(String.valueOf(row.get("asked")), id);
            }
        }
        return known;
    }
}
