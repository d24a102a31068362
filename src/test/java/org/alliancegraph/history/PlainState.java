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

    /** Those who are there, with their names. */
    List<PastQuestions.Shown> there() {
        return actors.keySet().stream()
                .filter(id -> id.equals(meant(id)))
                .map(id -> new PastQuestions.Shown(id, name(id), otherNames(id), actors.get(id).kind))
                .toList();
    }

    /** The ties that can be seen. */
    List<Said> ties() {
        return said.stream().filter(Said::visible).filter(Said::isTie).toList();
    }

    /** Those of them that hold in a year and are believed. */
    List<Said> holding(int year) {
        return ties().stream().filter(each -> each.holds(year)).toList();
    }

    private @Nullable String name(String actor) {
        return about(actor).stream()
                .filter(Said::isName)
                .map(Said::text)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private Set<String> otherNames(String actor) {
        Set<String> names = new TreeSet<>();
        about(actor).stream().filter(each -> !each.isTie()).forEach(each -> names.add(each.text()));
        names.remove(name(actor));
        return names;
    }

    private String shown(String actor, int year) {
        Set<String> partners = new TreeSet<>();
        for (Said each : about(actor)) {
            if (each.isTie() && each.holds(year)) {
                String one = each.one().getLast();
                partners.add((one.equals(actor) ? each.other().getLast() : one) + " " + each.text());
            }
        }
        return shown(actor, name(actor), actors.get(actor).kind, otherNames(actor), partners);
    }

    /** The form in which answers are compared. */
    static String shown(Object id, Object name, Object kind, Set<?> otherNames, Set<?> partners) {
        return id + " " + name + " " + kind + " " + otherNames + " " + partners;
    }
}
