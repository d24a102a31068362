// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.List;
import java.util.Set;

/**
 * What a {@link PlainNetwork} is told: a tie of two actors, or a name of one. Each end is a path: the actor that was
 * meant, the one that it was merged into, the one that that was merged into. Nothing else needs to be remembered to
 * split them again.
 *
 * @param number tells apart what was said, or said again in other words
 * @param other empty for a name
 * @param text the name, or the note of a tie
 * @param from a year, like {@code to}
 * @param hiddenBy the actor with whose merge it became the same as something else, or the empty text
 */
record Said(
        int number,
        List<String> one,
        List<String> other,
        String text,
        int from,
        int to,
        boolean ended,
        String rank,
        String hiddenBy) {

    static final int OPEN = 9999;

    static Said name(int number, String actor, String name) {
        return new Said(number, List.of(actor), List.of(), name, 0, OPEN, false, "NORMAL", "");
    }

    static Said tie(int number, String one, String other, String text, int from) {
        return new Said(number, List.of(one), List.of(other), text, from, OPEN, false, "NORMAL", "");
    }

    boolean isTie() {
        return !other.isEmpty();
    }

    /** Whether it is the name of who it speaks of, and not another name that came with one that was merged. */
    boolean isName() {
        return !isTie() && one.size() == 1;
    }

    /** Whether it can be seen: not if it would tie an actor to itself or says the same as something else. */
    boolean visible() {
        return hiddenBy.isEmpty() && !(isTie() && one.getLast().equals(other.getLast()));
    }

    /** Whether it held in a year, as far as it is believed. */
    boolean holds(int year) {
        return !rank.equals("DEPRECATED") && from <= year && to >= year;
    }

    Set<String> actors() {
        return isTie() ? Set.of(one.getLast(), other.getLast()) : Set.of(one.getLast());
    }

    boolean about(String actor) {
        return one.getLast().equals(actor) || (isTie() && other.getLast().equals(actor));
    }

    /** Whether another one says the same, of whichever actors. */
    boolean inTheWordsOf(Said that) {
        return isTie() == that.isTie()
                && isName() == that.isName()
                && text.equals(that.text)
                && from == that.from
                && to == that.to
                && ended == that.ended
                && rank.equals(that.rank);
    }

    /** Whether another one says the same of the same actors, in whatever order they are named. */
    boolean sameAs(Said that) {
        return inTheWordsOf(that) && actors().equals(that.actors());
    }

    Said with(int next, List<String> newOne, List<String> newOther, String newHiddenBy) {
        return new Said(next, newOne, newOther, text, from, to, ended, rank, newHiddenBy);
    }

    Said saying(int next, String newText, int newFrom, int newTo, boolean newEnded, String newRank) {
        return new Said(next, one, other, newText, newFrom, newTo, newEnded, newRank, hiddenBy);
    }
}
