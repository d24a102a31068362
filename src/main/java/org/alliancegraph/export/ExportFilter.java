// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the network: each list null if it is no matter, all of them to be met together.
 *
 * @param types of actors and events, as nodes bear them
 * @param states of actors; those of no state come along where a claim ties them to one of these
 * @param topics that actors and events have to do with, or narrower ones
 * @param ids of actors and events: of these, those who are in all of the other lists
 * @param around ids of actors and events: these in any case, and what lies around them and is in the other lists
 * @param depth how many steps around
 * @param relations types of claims
 * @param network what the API's NetworkFilter asks for; if it does, nothing else is
 * @param certain whether only claims that certainly held count; what entities show of themselves comes along in any
 *     case
 */
public record ExportFilter(
        @Nullable List<String> types,
        @Nullable List<String> states,
        @Nullable List<String> topics,
        @Nullable List<String> ids,
        @Nullable List<String> around,
        int depth,
        @Nullable List<String> relations,
        @Nullable List<String> statuses,
        @Nullable List<String> kinds,
        @Nullable List<String> roles,
        @Nullable List<String> sources,
        boolean certain,
        @Nullable Map<String, Object> network) {

    /** Everything. */
    public static final ExportFilter NONE =
            new ExportFilter(null, null, null, null, null, 0, null, null, null, null, null, false, null);

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether it says more than whom or what to start from. */
    boolean narrows() {
        return types != null || states != null || topics != null || ofClaims();
    }

    /** Whether it says something of claims, so that whoever has none of them is left out. */
    boolean ofClaims() {
        return relations != null || statuses != null || kinds != null || roles != null || sources != null;
    }

    /** The ids to start from, if it is not the whole network that is looked through. */
    @Nullable
    List<String> start() {
        return ids != null ? ids : around;
    }

    /** Its lists as the statements know them: empty where it is no matter. */
    Map<String, @Nullable Object> lists() {
        Map<String, @Nullable Object> lists = new HashMap<>();
        lists.put("types", orNone(types));
        lists.put("states", orNone(states));
        lists.put(
                "statesOrNone",
                Stream.concat(Stream.of(""), orNone(states).stream()).toList());
        lists.put("topics", orNone(topics));
        lists.put("relations", orNone(relations));
        lists.put("statuses", orNone(statuses));
        lists.put("kinds", orNone(kinds));
        lists.put("roles", orNone(roles));
        lists.put("sources", orNone(sources));
        return lists;
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
