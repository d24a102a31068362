// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Loads the statements that never vary, one file each, and writes out the predicates that every one of them needs:
 * {@code known(c)} (the snapshot knows the claim c), {@code holds(c)} (it is known, not deprecated, and certainly or
 * possibly held on the day asked for), {@code contradict(a, b)} (two claims by different sources about the same two
 * can't both be right) and {@code present(n)} (the snapshot knows the entity n, which unlike a claim may have been gone
 * for a while, from an even position of its {@code gaps} to the odd one after it).
 */
public final class Statements {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");
    private static final Pattern KNOWN = Pattern.compile("\\bknown\\((\\w+)\\)");
    private static final Pattern HOLDS = Pattern.compile("\\bholds\\((\\w+)\\)");
    private static final Pattern PRESENT = Pattern.compile("\\bpresent\\((\\w+)\\)");
    private static final Pattern CONTRADICT = Pattern.compile("\\bcontradict\\((\\w+), (\\w+)\\)");
    /** Adding 0 keeps the planner from walking the index of all revisions instead of the claims at hand. */
    private static final String KNOWN_TEXT = "($1.recorded + 0 <= \\$revision AND NOT $1.recorded IN \\$inFlight"
            + " AND ($1.retracted + 0 > \\$revision OR $1.retracted + 0 IN \\$inFlight))";

    private static final String HOLDS_TEXT =
            "(known($1) AND $1.validFromLower <= \\$asOf AND $1.validToUpper >= \\$asOf" + " AND $1.rankOrder < 2)";

    private static final String CONTRADICT_TEXT = "(type($1) = type($2) AND $1.source <> $2.source"
            + " AND startNode($1) = startNode($2) AND endNode($1) = endNode($2) AND ($1.status <> $2.status"
            + " OR coalesce($1.role, '') = coalesce($2.role, '') AND coalesce($1.kind, '') = coalesce($2.kind, '')"
            + " AND ($1.validFromUpper < $2.validFromLower OR $2.validFromUpper < $1.validFromLower)))";

    private static final String PRESENT_TEXT = "(known($1) AND ($1.gaps IS NULL OR NOT any(i IN"
            + " range(0, size($1.gaps) - 1, 2) WHERE $1.gaps[i] <= \\$revision"
            + " AND ($1.gaps[i + 1] > \\$revision OR $1.gaps[i + 1] IN \\$inFlight))))";

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Statements() {}

    /**
     * The text of a statement.
     *
     * @param name feature and file without its ending, for example {@code network/neighbourhood}
     * @throws UncheckedIOException if there is no such statement
     */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, Statements::load);
    }

    private static String load(String name) {
        try {
            String file =
                    new ClassPathResource("cypher/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
            String statement = COMMENT.matcher(file).replaceAll("").strip();
            return expand(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out these predicates in a piece of Cypher. */
    public static String expand(String cypher) {
        String present = PRESENT.matcher(cypher).replaceAll(PRESENT_TEXT);
        String contradicted = CONTRADICT.matcher(present).replaceAll(CONTRADICT_TEXT);
        String held = HOLDS.matcher(contradicted).replaceAll(HOLDS_TEXT);
        return KNOWN.matcher(held).replaceAll(KNOWN_TEXT);
    }
}
