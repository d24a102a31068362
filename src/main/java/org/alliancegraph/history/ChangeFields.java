// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.LabelledValues;
import org.alliancegraph.compiler.NodeSource;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.alliancegraph.model.Ids;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.stereotype.Component;

/** The Cypher of changes and of their entries. */
@Component
final class ChangeFields implements FieldProvider {

    private static final String CHANGE = "Change";
    private static final String ENTRY = "ChangeEntry";
    private static final String COUNTS = "ChangeCounts";
    private static final String QUERY = "Query";

    @Override
    public void contribute(FieldRegistry fields) {
        ChangePages pages = new ChangePages();
        ConnectionField.add(fields, QUERY, "changes", "ChangeEdge", pages);
        SubscriptionFeed.add(fields, "changes", "ChangeEvent", pages);
        fields.add("ChangeEvent", "change", Expressions.one(CHANGE, event -> event.property("node")));
        fields.add("ChangeEdge", "node", Expressions.one(CHANGE, edge -> edge.property("node")));
        fields.add(QUERY, "change", RowQuery.of("history/by-number").first(CHANGE));
        fields.add(QUERY, "revision", (owner, field, compilation) -> Cypher.parameter("revision"));
        change(fields);
        entries(fields);
    }

    private static void change(FieldRegistry fields) {
        fields.nodes("change", NodeSource.of(CHANGE, RowQuery.of("history/by-number")::callWith));
        fields.add(
                CHANGE,
                "id",
                (owner, field, compilation) -> Cypher.literalOf("change:").concat(owner.property("number")));
        fields.add(
                CHANGE,
                "label",
                (owner, field, compilation) -> owner.property("number")
                        .concat(Cypher.literalOf(": "))
                        .concat(Expressions.forMembers("why", Cypher.literalOf(""))
                                .compile(owner, field, compilation)));
        fields.properties(CHANGE, "number", "at", "visibleAt", "kind");
        fields.add(CHANGE, "by", Expressions.forMembers("by", Cypher.literalOf("")));
        fields.add(CHANGE, "why", Expressions.forMembers("why", Cypher.literalOf("")));
        fields.add(CHANGE, "file", Expressions.forMembers("file", Cypher.literalNull()));
        fields.add(CHANGE, "undoes", RowQuery.of("history/undoes").first(CHANGE));
        fields.add(CHANGE, "undoneBy", RowQuery.of("history/undone-by").first(CHANGE));
        fields.add(CHANGE, "counts", RowQuery.of("history/counts").first(COUNTS));
        fields.properties(
                COUNTS, "recorded", "retracted", "corrected", "created", "changed", "removed", "merged", "split");
    }

    private static void entries(FieldRegistry fields) {
        RowQuery count = RowQuery.of("history/entry-count");
        RowQuery ofEntity = RowQuery.of("history/of-entity");
        RowQuery ofClaim = RowQuery.of("history/of-claim");
        ConnectionField.addLong(fields, CHANGE, "entries", "ChangeEntryEdge", new EntryRows(), count.value());
        ConnectionField.addLong(fields, QUERY, "history", "ChangeEntryEdge", (owner, field, row, compilation) -> {
            boolean claim = compilation.choice(
                    field, given -> Ids.checked(given.get("of")).startsWith("claim:"));
            return (claim ? ofClaim : ofEntity).call(owner, field, row, compilation);
        });
        fields.add("ChangeEntryEdge", "node", Expressions.one(ENTRY, edge -> edge));
        fields.properties(ENTRY, "kind", "field");
        LabelledValues.add(fields, ENTRY, "field", "before", "after");
        fields.add(ENTRY, "change", Expressions.one(CHANGE, entry -> entry.property("change")));
        fields.add(ENTRY, "entity", Expressions.one("Node", entry -> entry.property("entity")));
        fields.add(ENTRY, "other", Expressions.one("Node", entry -> entry.property("other")));
        fields.add(ENTRY, "claim", Expressions.one("Claim", entry -> entry.property("claim")));
        fields.add(ENTRY, "previous", RowQuery.of("history/previous").first("Claim"));
        fields.add(ENTRY, "source", RowQuery.of("history/source").first("Source"));
    }
}
