// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.Map;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A claim as a short sentence: the names of its two ends and, between them, what its type says. */
final class ClaimLabel {

    private ClaimLabel() {}

    /** What the sentence is made of; the owner may be an entity, which has no such label. */
    static Expression facts(SymbolicName owner, Selection field, QueryCompiler compilation) {
        SymbolicName claim = compilation.variable();
        return CypherTemplate.of("""
            head(COLLECT { WITH {it: {{owner}}}.it AS {{claim}} WHERE {{owner}}.type IS NULL
            RETURN {type: type({{claim}}), property: endNode({{claim}}).property, value: endNode({{claim}}).value,
            from: {{from}}, to: {{to}}} })\
            """)
                .with("owner", owner)
                .with("claim", claim)
                .with("from", NodeLabel.of(ClaimEnds.start(claim), field, compilation))
                .with("to", NodeLabel.of(ClaimEnds.end(claim), field, compilation))
                .expression();
    }

    static @Nullable Object of(@Nullable Object facts, Map<String, @Nullable Object> arguments) {
        if (!(facts instanceof Map<?, ?> parts)) {
            return facts;
        }
        Object property = parts.get("property");
        if (property != null) {
            return "%s – %s: %s".formatted(parts.get("from"), property, parts.get("value"));
        }
        Language language = Language.of(String.valueOf(arguments.get("language")));
        String verb = EnumLabels.of("ClaimType", String.valueOf(parts.get("type")), language);
        return "%s – %s – %s".formatted(parts.get("from"), verb, parts.get("to"));
    }
}
