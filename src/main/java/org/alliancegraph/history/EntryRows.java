// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The entries of a change, limited to one page. An import may create, record or retract hundreds of thousands of
 * things: these entries are read from the indexes by revision and id, from the start of the page. Other kinds of
 * entries are few, and are scanned.
 */
final class EntryRows implements ConnectionField.RowSource {

    private static final String ORDERING = "Change.entries";
    private static final Set<String> MANY = Set.of("CREATED", "RECORDED", "CORRECTED");
    private static final String BEFORE_ALL = "";
    private static final String BEHIND_ALL = "\uffff";
    private static final RowQuery OTHERS = RowQuery.of("history/other-entries");

    /**
     * The entries of one kind, which an index has in the order of their ids.
     *
     * @param place the place of the kind in the order of all entries
     * @param revision the property with the number of the revision
     * @param entry the part of an entry that differs between kinds
     */
    private record Segment(int place, String pattern, String revision, String condition, String entry) {}

    @Override
    public Expression call(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        SymbolicName entry = compilation.variable();
        List<Expression> parts = new ArrayList<>();
        if (compilation.choice(field, given -> kinds(given) == null || !MANY.containsAll(kinds(given)))) {
            parts.add(CypherTemplate.of("{{rows}} RETURN {{entry}}")
                    .with("rows", OTHERS.call(owner, field, entry, compilation))
                    .with("entry", entry)
                    .expression());
        }
        for (Segment each : compilation.choice(field, given -> segments(kinds(given)))) {
            parts.add(rows(each, owner, field, entry, compilation));
        }
        if (parts.isEmpty()) {
            parts.add(CypherTemplate.of("UNWIND [] AS {{entry}} RETURN {{entry}}")
                    .with("entry", entry)
                    .expression());
        }
        return CypherTemplate.of("CALL ({{change}}) { {{parts}} } WITH {{entry}} AS {{row}}")
                .with("change", owner)
                .with("parts", CypherTemplate.join(" UNION ALL ", parts))
                .with("entry", entry)
                .with("row", row)
                .expression();
    }

    private static @Nullable List<?> kinds(Map<String, @Nullable Object> given) {
        return (List<?>) given.get("kinds");
    }

    private static List<Segment> segments(@Nullable List<?> kinds) {
        List<Segment> segments = new ArrayList<>();
        boolean recorded = kinds == null || kinds.contains("RECORDED");
        boolean corrected = kinds == null || kinds.contains("CORRECTED");
        boolean retracted = kinds == null || kinds.contains("RETRACTED");
        if (kinds == null || kinds.contains("CREATED")) {
            segments.add(new Segment(1, "(it:Entity)", "recorded", "true", "kind: 'CREATED', entity: it"));
        }
        if (retracted) {
            segments.add(new Segment(
                    6,
                    "(it:Entity)",
                    "retracted",
                    "NOT EXISTS { (it)-[m:MERGED_INTO]->() WHERE m.recorded = it.retracted }",
                    "kind: 'RETRACTED', entity: it"));
        }
        for (ClaimType type : ClaimType.values()) {
            String claims = "()-[it:" + type.name() + "]->()";
            if (recorded || corrected) {
                segments.add(new Segment(
                        7,
                        claims,
                        "recorded",
                        recorded && corrected ? "true" : "it.corrects IS " + (recorded ? "NULL" : "NOT NULL"),
                        "kind: CASE WHEN it.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: it"));
            }
            if (retracted) {
                segments.add(new Segment(
                        8,
                        claims,
                        "retracted",
                        "NOT EXISTS { ()-[next:" + type.name()
                                + " {corrects: it.id}]->() WHERE next.recorded = it.retracted }",
                        "kind: 'RETRACTED', claim: it"));
            }
        }
        return segments;
    }

    private static Expression rows(
            Segment segment, SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        boolean backward = compilation.choice(field, given -> Page.of(given).backward());
        String direction = backward ? " DESC" : "";
        // The order has both properties of the index, so that the database stops reading the index at the end of the
        // page.
        return CypherTemplate.of("""
            MATCH {{pattern}} WHERE it.{{revision}} = {{change}}.number AND it.id {{after}} {{bound}} AND {{condition}} {{seen}}
            WITH it ORDER BY it.{{revision}}{{direction}}, it.id{{direction}} LIMIT {{limit}}
            RETURN {{{entry}}, change: {{change}}, keys: [{{place}}, it.id, '']} AS {{row}}\
            """)
                .with("pattern", segment.pattern())
                .with("revision", segment.revision())
                .with("change", owner)
                .with("after", backward ? "<" : ">")
                .with("bound", compilation.parameter(field, given -> bound(given, segment.place())))
                .with("condition", segment.condition())
                .with("seen", CypherFiles.expand("{{and-seen it}}", compilation.lens()))
                .with("direction", direction)
                .with("limit", compilation.parameter(field, Page::limit))
                .with("entry", segment.entry())
                .with("place", Integer.toString(segment.place()))
                .with("row", row)
                .expression();
    }

    /** The id next to the page, for the entries of one kind: the page begins after it, or ends before it. */
    private static String bound(Map<String, @Nullable Object> given, int place) {
        Page page = Page.of(given);
        List<Object> position = page.position(ORDERING);
        if (position == null) {
            return page.backward() ? BEHIND_ALL : BEFORE_ALL;
        }
        int there = ((Number) position.getFirst()).intValue();
        if (there == place) {
            return position.get(1).toString();
        }
        return there < place ? BEFORE_ALL : BEHIND_ALL;
    }
}
