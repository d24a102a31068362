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
 * What differs between two days, on the axis that the diff is on: each axis has statements of its own. On the axis of
 * truth there may be so much that only what is on the page is completed.
 *
 * @param name what they are, in the names of statements
 * @param gained whether they are those of the second day
 * @param known rows on the axis of knowledge
 * @param held rows on the axis of truth
 * @param keys gives the latter their keys, if they are found without
 * @param completion completes them
 */
record DiffRows(
        String name,
        boolean gained,
        RowQuery known,
        RowQuery held,
        @Nullable RowQuery keys,
        @Nullable RowQuery completion)
        implements ConnectionField.RowSource {

    /** Tells the connections below a diff which axis it is on. */
    static final String AXIS = "@axis";

    /** Rows of two statements, with the arguments that tell fields apart that share them. */
    static DiffRows of(String name, Map<String, @Nullable Object> which) {
        return of(name, which, null, null);
    }

    /** The same, if those on the axis of truth have to be given keys and completed. */
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

    /** The filter of the diff laid flat; claims of all types count unless it says of which. */
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
