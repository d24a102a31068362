// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.List;
import java.util.Map;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The rows of a diff. Each axis of time has its own statements. A diff on the axis of truth may have very many rows, so
 * that only the rows of a page are completed.
 *
 * @param name the kind of rows, as it stands in the names of statement files
 * @param gained whether the rows are those of the second day
 * @param known rows on the axis of knowledge
 * @param held rows on the axis of truth
 * @param keys adds the sort keys to rows of the axis of truth, if these are found without keys
 * @param completion completes rows of the axis of truth
 */
record DiffRows(
        String name,
        boolean gained,
        RowQuery known,
        RowQuery held,
        @Nullable RowQuery keys,
        @Nullable RowQuery completion)
        implements ConnectionField.RowSource {

    /** The argument that gives the connections below a diff its axis. */
    static final String AXIS = "@axis";

    /** The rows of a statement for each axis, with fixed arguments that differ from field to field. */
    static DiffRows of(String name, Map<String, @Nullable Object> which) {
        return of(name, which, null, null);
    }

    /** The same, with keys and completion for rows of the axis of truth. */
    static DiffRows of(
            String name, Map<String, @Nullable Object> which, @Nullable RowQuery keys, @Nullable RowQuery completion) {
        return new DiffRows(
                name,
                !Boolean.FALSE.equals(which.get("gained")) && !"LOST".equals(which.get("what")),
                RowQuery.of("history/learned-" + name, which),
                RowQuery.of("history/held-" + name, which),
                keys,
                completion);
    }

    @Override
    public Expression call(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        RowQuery rows = ofTruth(field, compilation) ? held : known;
        if (!compilation.choice(field, given -> given.get("filter") != null)) {
            return rows.call(owner, row, compilation);
        }
        SymbolicName found = compilation.variable();
        return CypherTemplate.join(
                " ",
                List.of(
                        rows.call(owner, found, compilation),
                        RowQuery.of("history/wanted-" + name)
                                .call(
                                        found,
                                        field.with(this::criteria),
                                        row,
                                        compilation,
                                        NetworkFilter.among(field, compilation))));
    }

    @Override
    public @Nullable RowQuery keys(Selection field, QueryCompiler compilation) {
        return ofTruth(field, compilation) ? keys : null;
    }

    @Override
    public @Nullable RowQuery completion(Selection field, QueryCompiler compilation) {
        return ofTruth(field, compilation) ? completion : null;
    }

    /** The flattened filter of the diff. Without a choice of claim types, all types count. */
    private Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> criteria = NetworkFilter.flat(given);
        criteria.put("relations", given.get("filter") instanceof Map<?, ?> filter ? filter.get("relations") : null);
        criteria.put("claimed", NetworkFilter.asksOfClaims(given) ? true : null);
        criteria.put("on", "TRUTH".equals(given.get(AXIS)) ? given.get(gained ? "@to" : "@from") : null);
        return criteria;
    }

    private static boolean ofTruth(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, given -> "TRUTH".equals(given.get(AXIS)));
    }
}
