// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alliancegraph.history.PlainState.Actor;

/**
 * A network in plain lists that decides by itself what each write does, from what is promised of it and not from what
 * the product did. A write that it refuses throws {@link Refused}; nothing has changed then.
 */
final class PlainNetwork {

    /** Why a write does nothing. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    private final List<PlainState> states = new ArrayList<>(List.of(PlainState.of(Map.of(), List.of())));
    private final List<Instant> moments = new ArrayList<>(List.of(Instant.EPOCH));
    private final Set<Integer> undone = new HashSet<>();
    private final Map<Integer, Integer> undoes = new HashMap<>();
    private Map<String, Actor> actors = new HashMap<>();
    private List<Said> said = new ArrayList<>();
    private int numbers;

    /** How many writes were accepted. */
    int size() {
        return states.size() - 1;
    }

    /** What it had after a write. */
    PlainState after(int write) {
        return states.get(write);
    }

    Instant visibleAt(int write) {
        return moments.get(write);
    }

    /** The ties that can be seen, without those of which there is more than one of a kind. */
    List<Said> ties() {
        List<Said> ties = states.getLast().said().stream()
                .filter(Said::visible)
                .filter(Said::isTie)
                .toList();
        return ties.stream()
                .filter(each -> ties.stream().filter(each::sameAs).count() == 1)
                .toList();
    }

    /** Runs a write; if it is refused, everything is as it was. */
    void attempt(Runnable write) {
        actors = new HashMap<>(states.getLast().actors());
        said = new ArrayList<>(states.getLast().said());
        write.run();
    }

    /** Ends a write: from now on it can be looked at and undone. */
    void commit(Instant visibleAt) {
        states.add(now());
        moments.add(visibleAt);
    }

    void create(String id, String name) {
        refuse(actors.containsKey(id), "the id is taken");
        actors.put(id, new Actor("OTHER", true, null));
        said.add(Said.name(++numbers, id, name));
    }

    void retract(String id) {
        String actor = meant(id);
        refuse(now().about(actor).stream().anyMatch(Said::isTie), "ties still speak of it");
        said.removeAll(now().about(actor));
        actors.put(actor, new Actor(actors.get(actor).kind(), false, null));
    }

    void kind(String id, String kind) {
        String actor = meant(id);
        refuse(actors.get(actor).kind().equals(kind), "it is so already");
        actors.put(actor, new Actor(kind, true, null));
    }

    void name(String id, String name) {
        String actor = meant(id);
        Said old = now().about(actor).stream().filter(Said::isName).findFirst().orElseThrow();
        refuse(old.text().equals(name), "it is so already");
        replace(old, old.saying(++numbers, name, old.from(), old.to(), old.ended(), old.rank()));
    }

    void record(String id, String otherId, String text, int from) {
        String one = meant(id);
        String other = meant(otherId);
        refuse(one.equals(other), "nothing is tied to itself");
        Said tie = Said.tie(++numbers, one, other, text, from);
        refuse(now().about(one).stream().anyMatch(tie::sameAs), "it is said already");
        said.add(tie);
    }

    void correct(Said tie, String text, int from) {
        refuse(tie.to() < from, "an end does not precede its start");
        replace(tie, tie.saying(++numbers, text, from, tie.to(), tie.ended(), tie.rank()));
    }

    void rank(Said tie, String rank) {
        refuse(tie.rank().equals(rank), "it has that rank");
        replace(tie, tie.saying(++numbers, tie.text(), tie.from(), tie.to(), tie.ended(), rank));
    }

    void end(Said tie, int year) {
        refuse(year < tie.from(), "an end does not precede its start");
        refuse(tie.ended() && tie.to() == year, "it says so already");
        replace(tie, tie.saying(++numbers, tie.text(), tie.from(), year, true, tie.rank()));
    }

    void takeBack(Said tie) {
        said.remove(tie);
    }

    void merge(String keptId, String goneId) {
        String kept = meant(keptId);
        String gone = meant(goneId);
        refuse(kept.equals(gone), "both are one already");
        List<Said> there = now().about(kept);
        edit(each -> {
            Said moved =
                    each.with(numbers + 1, on(each.one(), gone, kept), on(each.other(), gone, kept), each.hiddenBy());
            boolean same = each.visible()
                    && moved.visible()
                    && !each.actors().equals(moved.actors())
                    && there.stream()
                            .anyMatch(that ->
                                    that.inTheWordsOf(each) && that.actors().equals(moved.actors()));
            return same ? moved.with(numbers + 1, moved.one(), moved.other(), gone) : moved;
        });
        actors.put(gone, new Actor(actors.get(gone).kind(), false, kept));
    }

    void split(String gone) {
        Actor before = actors.get(gone);
        refuse(before == null || before.mergedInto() == null, "it is not merged");
        String kept = before.mergedInto();
        refuse(!actors.get(kept).there(), "what it was merged into is not there");
        actors.put(gone, new Actor(before.kind(), true, null));
        edit(each -> each.with(
                numbers + 1,
                off(each.one(), gone, kept),
                off(each.other(), gone, kept),
                each.hiddenBy().equals(gone) ? "" : each.hiddenBy()));
        requireSense();
    }

    void undo(int write) {
        refuse(undone.contains(write), "it was undone already");
        new PlainUndo(states.get(write - 1), states.get(write)).apply(actors, said, () -> ++numbers);
        requireSense();
    }

    /** Notes that the last write took another one back. */
    void undid(int write) {
        undone.add(write);
        undoes.put(size(), write);
        undone.remove(undoes.getOrDefault(write, -1));
    }

    /** Nothing may speak of what is not there, or have come from who is not merged. */
    private void requireSense() {
        for (Said each : said) {
            for (List<String> path : List.of(each.one(), each.other())) {
                for (int i = 0; i < path.size(); i++) {
                    Actor actor = actors.get(path.get(i));
                    boolean last = i == path.size() - 1;
                    boolean sense = last
                            ? actor.there() || !each.visible()
                            : path.get(i + 1).equals(actor.mergedInto());
                    refuse(!sense, each + " speaks of what is not so any more");
                }
            }
        }
    }

    private PlainState now() {
        return PlainState.of(actors, said);
    }

    private String meant(String id) {
        String actor = now().meant(id);
        refuse(actor == null, "nothing has the id " + id);
        return actor;
    }

    private void replace(Said before, Said after) {
        said.set(said.indexOf(before), after);
    }

    private void edit(Function<Said, Said> change) {
        said.replaceAll(each -> {
            Said after = change.apply(each);
            if (after.with(0, after.one(), after.other(), after.hiddenBy())
                    .equals(each.with(0, each.one(), each.other(), each.hiddenBy()))) {
                return each;
            }
            numbers++;
            return after;
        });
    }

    private static List<String> on(List<String> path, String gone, String kept) {
        if (path.isEmpty() || !path.getLast().equals(gone)) {
            return path;
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(kept);
        return List.copyOf(longer);
    }

    private static List<String> off(List<String> path, String gone, String kept) {
        int before = path.size() - 2;
        boolean came =
                before >= 0 && path.getLast().equals(kept) && path.get(before).equals(gone);
        return came ? path.subList(0, before + 1) : path;
    }

    static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new Refused(why);
        }
    }
}
