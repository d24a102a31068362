// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.Feed;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Ids;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.springframework.stereotype.Component;

/** The Cypher of changes and of what they did. */
@Component
final class ChangeFields implements FieldContribution {

    private static final String CHANGE = "Change";
    private static final String ENTRY = "ChangeEntry";
    private static final String COUNTS = "ChangeCounts";
    private static final String QUERY = "Query";

    @Override
    public void contribute(Fields fields) {
        ChangePages pages = new ChangePages();
        Connection.add(fields, QUERY, "changes", "ChangeEdge", pages);
        Feed.add(fields, "changes", "ChangeEvent", pages);
        fields.add("ChangeEvent", "change", Values.one(CHANGE, event -> event.property("node")));
        fields.add("ChangeEdge", "node", Values.one(CHANGE, edge -> edge.property("node")));
        fields.add(QUERY, "change", Rows.of("history/by-number").first(CHANGE));
        change(fields);
        entries(fields);
    }

    private static void change(Fields fields) {
        fields.properties(CHANGE, "number", "at", "visibleAt", "by", "why", "kind", "file");
        fields.add(CHANGE, "undoes", Rows.of("history/undoes").first(CHANGE));
        fields.add(CHANGE, "undoneBy", Rows.of("history/undone-by").first(CHANGE));
        fields.add(CHANGE, "counts", Rows.of("history/counts").first(COUNTS));
        fields.properties(
                COUNTS, "recorded", "retracted", "corrected", "created", "changed", "removed", "merged", "split");
    }

    private static void entries(Fields fields) {
        Rows count = Rows.of("history/entry-count");
        Rows ofEntity = Rows.of("history/of-entity");
        Rows ofClaim = Rows.of("history/of-claim");
        Connection.addLong(fields, CHANGE, "entries", "ChangeEntryEdge", new EntryRows(), count.value());
        Connection.addLong(fields, QUERY, "history", "ChangeEntryEdge", (owner, field, row, compilation) -> {
            boolean claim = compilation.choice(
                    field, given -> Ids.checked(given.get("of")).startsWith("claim:"));
            return (claim ? ofClaim : ofEntity).call(owner, field, row, compilation);
        });
        fields.add("ChangeEntryEdge", "node", Values.one(ENTRY, edge -> edge));
        fields.properties(ENTRY, "kind", "field", "before", "after");
        fields.add(ENTRY, "change", Values.one(CHANGE, entry -> entry.property("change")));
        fields.add(ENTRY, "entity", Values.one("Node", entry -> entry.property("entity")));
        fields.add(ENTRY, "other", Values.one("Node", entry -> entry.property("other")));
        fields.add(ENTRY, "claim", Values.one("Claim", entry -> entry.property("claim")));
        fields.add(ENTRY, "previous", Rows.of("history/previous").first("Claim"));
        fields.add(ENTRY, "source", Rows.of("history/source").first("Source"));
    }
}
