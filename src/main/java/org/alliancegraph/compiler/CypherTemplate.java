// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.compiler.MacroText.Block;
import org.alliancegraph.compiler.MacroText.Call;
import org.alliancegraph.compiler.MacroText.Plain;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * Cypher with named holes, <code>{{actor}}</code>, for expressions that are found while a selection is compiled. A hole
 * may be used several times, unlike those of {@link Cypher#raw}, which are filled by their order. An unfilled hole is
 * an error, and so is a value without a hole.
 */
public final class CypherTemplate {

    private static final String HOLE = "$E";

    private final MacroText text;
    private final Map<String, Object> fillings;

    private CypherTemplate(MacroText text, Map<String, Object> fillings) {
        this.text = text;
        this.fillings = fillings;
    }

    /** A text with its holes empty. */
    public static CypherTemplate of(String text) {
        return new CypherTemplate(MacroText.parse("template", text), Map.of());
    }

    /** The same with a hole filled. */
    public CypherTemplate with(String hole, Expression expression) {
        return filled(hole, expression);
    }

    /** The same with a hole filled by words of Cypher, such as an operator. Nothing that a client sent may be one. */
    public CypherTemplate with(String hole, String words) {
        return filled(hole, words);
    }

    private CypherTemplate filled(String hole, Object filling) {
        Map<String, Object> more = new HashMap<>(fillings);
        more.put(hole, filling);
        return new CypherTemplate(text, more);
    }

    /**
     * The filled text.
     *
     * @throws IllegalStateException if a hole is empty, or something was to fill a hole that is not there
     */
    public Expression expression() {
        StringBuilder raw = new StringBuilder();
        List<Object> inOrder = new ArrayList<>();
        Set<String> holes = new HashSet<>();
        for (MacroText.Part part : text.parts()) {
            switch (part) {
                case Plain plain -> raw.append(plain.text());
                case Call hole -> {
                    Object filling = filling(hole);
                    if (filling instanceof String words) {
                        raw.append(words);
                    } else {
                        raw.append(HOLE);
                        inOrder.add(filling);
                    }
                    holes.add(hole.name());
                }
                case Block block -> throw new IllegalStateException(block.place() + ": a block is not a hole");
            }
        }
        if (!holes.containsAll(fillings.keySet())) {
            throw new IllegalStateException("No hole for one of " + fillings.keySet());
        }
        return Cypher.raw(raw.toString(), inOrder.toArray());
    }

    private Object filling(Call hole) {
        Object filling = hole.arguments().isEmpty() ? fillings.get(hole.name()) : null;
        if (filling == null) {
            throw new IllegalStateException(hole.place() + ": nothing fills " + hole.name());
        }
        return filling;
    }

    /** Expressions with an operator or keyword between them. */
    public static Expression join(String separator, Collection<? extends Expression> expressions) {
        String holes = String.join(separator, Collections.nCopies(expressions.size(), HOLE));
        return Cypher.raw(holes, expressions.toArray());
    }
}
