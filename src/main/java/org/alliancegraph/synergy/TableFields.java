// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.ComputedConnection;
import org.alliancegraph.compiler.ExplanationField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Ids;
import org.alliancegraph.projection.FoundPage;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** Who should sit at a table: about one topic, all who could; or a working group of a size. */
@Component
final class TableFields implements FieldProvider {

    private static final String SEAT = "Seat";
    private static final String REASON = "SeatReason";
    private static final int SMALLEST = 2;
    private static final int LARGEST = 30;
    private static final Set<EntityType> USUAL =
            EnumSet.of(EntityType.MUNICIPALITY, EntityType.ORGANIZATION, EntityType.LOCAL_ALLIANCE);

    private final SynergyNetworks networks;

    TableFields(SynergyNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        add(fields, "roundTable", this::roundTables);
        add(fields, "workingGroup", this::workingGroups);
        fields.add("SeatEdge", "node", Expressions.one(SEAT, edge -> edge));
        fields.add(SEAT, "actor", Expressions.one("Actor", seat -> seat.property("one")));
        fields.add(SEAT, "topic", Expressions.one("Topic", seat -> seat.property("topic")));
        fields.properties(SEAT, "place", "stance", "score");
        fields.add(SEAT, "reasons", Expressions.each(REASON, seat -> seat.property("parts")));
        fields.properties(REASON, "kind", "contribution");
        fields.add(REASON, "actors", Expressions.each("Actor", reason -> reason.property("many")));
        fields.add(REASON, "claims", Expressions.each("Claim", reason -> reason.property("claims")));
        ExplanationField.add(
                fields,
                REASON,
                TableSentences::write,
                List.of("oneName", "kind", "labelDe", "labelEn", "manyNames", "count", "counterparts"));
    }

    private static void add(FieldRegistry fields, String name, ComputedValue pages) {
        new ComputedConnection("SeatEdge", pages, RowQuery.of("projection/findings"), null)
                .add(fields, "Query", name, TableFields::asked);
    }

    /** What is computed of: the ids that the filter lets through. */
    static Expression asked(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Expression among = NetworkFilter.actors(field, compilation);
        return Expressions.map(Map.of("among", among == null ? Cypher.literalNull() : among));
    }

    private Object roundTables(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        return pages(parameters, cancellation, Integer.MAX_VALUE);
    }

    private Object workingGroups(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        int size = (Integer) Objects.requireNonNull(args(parameters).get("size"));
        if (size < SMALLEST || size > LARGEST) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", "size", SMALLEST, LARGEST, size));
        }
        return pages(parameters, cancellation, size);
    }

    private List<@Nullable Object> pages(
            Map<String, @Nullable Object> parameters, Cancellation cancellation, int most) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        NetworkImage image = network.image();
        Map<?, ?> args = args(parameters);
        Set<TableMix> mix = EnumSet.noneOf(TableMix.class);
        ((Collection<?>) Objects.requireNonNull(args.get("mixedBy")))
                .forEach(each -> mix.add(TableMix.valueOf(each.toString())));
        int topic = image.find(Ids.checked(args.get("topic")), network.moment());
        boolean isKnown =
                topic >= 0 && image.type(topic) == EntityType.TOPIC && image.isPresent(topic, network.moment());
        List<@Nullable Object> found = new ArrayList<>();
        for (Object owner : (List<?>) Objects.requireNonNull(parameters.get("owners"))) {
            if (isKnown) {
                RoundTable table = new RoundTable(network, topic, among(image, (Map<?, ?>) owner), mix);
                found.add(FoundPage.of(image, table.seated(most, cancellation), args, null));
            } else {
                found.add(null);
            }
        }
        return found;
    }

    private static Map<?, ?> args(Map<String, @Nullable Object> parameters) {
        return (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
    }

    /** Whom a filter lets through; without one, those who are usually partners. */
    static Predicate<Integer> among(NetworkImage image, Map<?, ?> owner) {
        if (owner.get("among") instanceof Collection<?> ids) {
            Set<Object> some = new HashSet<>(ids);
            return actor -> some.contains(image.id(actor));
        }
        return actor -> USUAL.contains(image.type(actor));
    }
}
