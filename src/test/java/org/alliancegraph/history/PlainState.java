// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that a {@link PlainNetwork} has at one moment, and how it reads. */
record PlainState(Map<String, Actor> actors, List<Said> said) {

    /** @param mergedInto null unless it was merged into another */
    record Actor(String kind, boolean there, @Nullable String mergedInto) {}

    static PlainState of(Map<String, Actor> actors, List<Said> said) {
        return new PlainState(new HashMap<>(actors), List.copyOf(said));
    }

    /** Who answers to an id; null if nobody does. */
    @Nullable
    String meant(String id) {
        Actor actor = actors.get(id);
        if (actor != null && actor.mergedInto != null) {
            return meant(actor.mergedInto);
        }
        return actor == null || !actor.there ? null : id;
    }

    List<Said> about(String actor) {
        return said.stream()
                .filter(Said::visible)
                .filter(each -> each.about(actor))
                .toList();
    }

    /** What every id that was ever given answers with, the partners of a year included. */
    Map<String, String> in(int year) {
        Map<String, String> shown = new TreeMap<>();
        actors.keySet().forEach(id -> {
            String actor = meant(id);
            shown.put(id, actor == null ? null : shown(actor, year));
        });
        return shown;
    }

    private String shown(String actor, int year) {
        String name = null;
        Set<String> names = new TreeSet<>();
        Set<String> partners = new TreeSet<>();
        for (Said each : about(actor)) {
            if (each.isName()) {
                name = each.text();
            }
            if (!each.isTie()) {
                names.add(each.text());
            } else if (!each.rank().equals("DEPRECATED") && each.from() <= year && each.to() >= year) {
                String one = each.one().getLast();
                partners.add((one.equals(actor) ? each.other().getLast() : one) + " " + each.text());
            }
        }
        names.remove(name);
        return shown(actor, name, actors.get(actor).kind, names, partners);
    }

    /** The form in which answers are compared. */
    static String shown(Object id, Object name, Object kind, Set<?> otherNames, Set<?> partners) {
        return id + " " + name + " " + kind + " " + otherNames + " " + partners;
    }
}
