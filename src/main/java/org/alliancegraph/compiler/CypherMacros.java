// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.model.TimeScope;

/**
 * What statements say for short, so that none of them forgets an axis of time. Of a claim c: {@code known(c)} (the
 * snapshot knows it), {@code holds(c)} (it is known, not deprecated, and certainly or possibly held on the day asked
 * for), {@code shows(c)} (it holds, and unless a day was asked for has not ended either), {@code begun(c)} (it may have
 * begun by the day, if one was asked for) and {@code lasts(c)} (it may not have ended by then). Of two claims:
 * {@code contradict(a, b)} (they are by different sources, about the same two, and can't both be right). Of an entity
 * n: {@code present(n)} (the snapshot knows it, which unlike a claim may have been gone for a while, from an even
 * position of its {@code gaps} to the odd one after it) and {@code then(n).property} (what it showed at the time asked
 * for, see {@link HistoricalState}; {@code then(n, one, other)} has several). Of a revision r: {@code unseen(r)} (the
 * snapshot does not know it yet). A line that begins with <code>/* now *&#47;</code> or <code>/* past *&#47;</code> is
 * there only for such reads.
 */
final class CypherMacros {

    private static final Pattern THEN = Pattern.compile("\\bthen\\((\\w+)\\)\\.(\\w+)");
    private static final Pattern THEN_ALL = Pattern.compile("\\bthen\\((\\w+), ([\\w, ]+)\\)");
    private static final Pattern SHOWS = Pattern.compile("\\bshows\\((\\w+)\\)");
    private static final Pattern BEGUN = Pattern.compile("\\bbegun\\((\\w+)\\)");
    private static final Pattern LASTS = Pattern.compile("\\blasts\\((\\w+)\\)");
    private static final Pattern PRESENT = Pattern.compile("\\bpresent\\((\\w+)\\)");
    private static final Pattern CONTRADICT = Pattern.compile("\\bcontradict\\((\\w+), (\\w+)\\)");
    private static final Pattern HOLDS = Pattern.compile("\\bholds\\((\\w+)\\)");
    private static final Pattern KNOWN = Pattern.compile("\\bknown\\((\\w+)\\)");
    private static final Pattern UNSEEN = Pattern.compile("\\bunseen\\((\\w+)\\)");
    private static final Pattern ONLY_NOW = Pattern.compile("(?m)^\\s*/\\* now \\*/.*\\R?");
    private static final Pattern ONLY_PAST = Pattern.compile("(?m)^\\s*/\\* past \\*/.*\\R?");
    private static final Pattern MARK = Pattern.compile("(?m)/\\* (?:now|past) \\*/ ");

    /** Adding 0 keeps the planner from walking the index of all revisions instead of the claims at hand. */
    private static final String KNOWN_TEXT = "($1.recorded + 0 <= \\$revision AND NOT $1.recorded IN \\$inFlight"
            + " AND ($1.retracted + 0 > \\$revision OR $1.retracted + 0 IN \\$inFlight))";

    private static final String HOLDS_TEXT =
            "(known($1) AND $1.validFromLower <= \\$asOf AND $1.validToUpper >= \\$asOf AND $1.rankOrder < 2)";

    private static final String CONTRADICT_TEXT = "(type($1) = type($2) AND $1.source <> $2.source"
            + " AND startNode($1) = startNode($2) AND endNode($1) = endNode($2) AND ($1.status <> $2.status"
            + " OR coalesce($1.role, '') = coalesce($2.role, '') AND coalesce($1.kind, '') = coalesce($2.kind, '')"
            + " AND ($1.validFromUpper < $2.validFromLower OR $2.validFromUpper < $1.validFromLower)))";

    /** Of an OR alone the planner makes two walks through the same index, of which neither keeps its order. */
    private static final String PRESENT_TEXT = "($1.recorded + 0 <= \\$revision AND NOT $1.recorded IN \\$inFlight"
            + " AND coalesce($1.retracted + 0 > \\$revision OR $1.retracted + 0 IN \\$inFlight, false)"
            + " AND ($1.gaps IS NULL OR NOT any(i IN"
            + " range(0, size($1.gaps) - 1, 2) WHERE $1.gaps[i] <= \\$revision"
            + " AND ($1.gaps[i + 1] > \\$revision OR $1.gaps[i + 1] IN \\$inFlight))))";

    private static final String UNSEEN_TEXT = "($1.number > \\$revision OR $1.number IN \\$inFlight)";

    private CypherMacros() {}

    /** Writes out everything that a piece of Cypher says for short. */
    static String expand(String cypher, TimeScope lens) {
        String text = (lens.past() ? ONLY_NOW : ONLY_PAST).matcher(cypher).replaceAll("");
        text = MARK.matcher(text).replaceAll("");
        text = THEN.matcher(text)
                .replaceAll(then -> Matcher.quoteReplacement(then(then.group(1), then.group(2), lens)));
        text = THEN_ALL.matcher(text)
                .replaceAll(then -> Matcher.quoteReplacement(all(then.group(1), then.group(2), lens)));
        text = SHOWS.matcher(text).replaceAll(lens.dayGiven() ? "holds($1)" : "(holds($1) AND $1.status <> 'ENDED')");
        text = BEGUN.matcher(text).replaceAll(lens.dayGiven() ? "$1.validFromLower <= \\$asOf" : "true");
        text = LASTS.matcher(text).replaceAll(lens.dayGiven() ? "$1.validToUpper >= \\$asOf" : "true");
        text = PRESENT.matcher(text).replaceAll(PRESENT_TEXT);
        text = CONTRADICT.matcher(text).replaceAll(CONTRADICT_TEXT);
        text = HOLDS.matcher(text).replaceAll(HOLDS_TEXT);
        text = UNSEEN.matcher(text).replaceAll(UNSEEN_TEXT);
        return KNOWN.matcher(text).replaceAll(KNOWN_TEXT);
    }

    private static String all(String entity, String properties, TimeScope lens) {
        return lens.past() ? HistoricalState.shown(entity, Set.of(properties.split(", ")), lens) : entity;
    }

    private static String then(String entity, String property, TimeScope lens) {
        return (lens.past() ? HistoricalState.shown(entity, Set.of(property), lens) : entity) + "." + property;
    }
}
