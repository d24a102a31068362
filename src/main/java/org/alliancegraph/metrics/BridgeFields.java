// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.ComputedConnection;
import org.alliancegraph.compiler.ExplanationField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.FoundPage;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of actors and ties without which the network would fall apart. */
@Component
final class BridgeFields implements FieldProvider {

    private static final String BRIDGE = "Bridge";
    private static final String PART = "BridgePart";

    /** What is kept for all pages. */
    private static final int KEPT = 5_000;

    private final Projection projection;

    BridgeFields(Projection projection) {
        this.projection = projection;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        new ComputedConnection("BridgeEdge", this::pages, RowQuery.of("projection/findings"), null)
                .add(
                        fields,
                        "Query",
                        "bridges",
                        (owner, field, compilation) -> compilation.computed(
                                "bridges", field.with(given -> Map.of("least", least(given))), this::cuts));
        fields.add("BridgeEdge", "node", Expressions.one(BRIDGE, edge -> edge));
        fields.properties(BRIDGE, "kind", "separated", "partCount");
        fields.add(BRIDGE, "actor", Expressions.one("Actor", bridge -> bridge.property("one")));
        fields.add(BRIDGE, "other", Expressions.one("Actor", bridge -> bridge.property("other")));
        fields.add(BRIDGE, "parts", Expressions.each(PART, bridge -> bridge.property("parts")));
        fields.add(BRIDGE, "claims", Expressions.each("Claim", bridge -> bridge.property("claims")));
        fields.properties(PART, "size");
        fields.add(PART, "actors", Expressions.each("Actor", part -> part.property("many")));
        ExplanationField.add(
                fields,
                BRIDGE,
                BridgeFields::sentence,
                List.of("kind", "oneName", "otherName", "separated", "partCount"));
    }

    private static int least(Map<String, @Nullable Object> given) {
        int least = (Integer) Objects.requireNonNull(given.get("minSeparated"));
        if (least < 1) {
            throw new BadInput(
                    "BAD_INPUT", Message.of("query.out-of-range", "minSeparated", 1, Integer.MAX_VALUE, least));
        }
        return least;
    }

    /** Those of a revision, with ids in place of numbers. */
    private List<?> cuts(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        NetworkImage image = projection.at(parameters, cancellation);
        TieGraph graph = TieGraph.of(image, ReadMoment.of(parameters));
        Map<?, ?> args = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        return new CutPoints(graph, (Integer) Objects.requireNonNull(args.get("least")))
                .cuts().stream()
                        .limit(KEPT)
                        .map(each -> List.of(
                                -(long) each.separated(),
                                id(each.node(), graph, image),
                                each.other() < 0 ? "" : id(each.other(), graph, image),
                                (long) each.partCount(),
                                each.parts().stream()
                                        .map(part -> List.of(
                                                (long) part.size(),
                                                part.members().stream()
                                                        .map(member -> id(member, graph, image))
                                                        .toList()))
                                        .toList()))
                        .toList();
    }

    private static String id(int node, TieGraph graph, NetworkImage image) {
        return image.id(graph.entity(node));
    }

    private List<Object> pages(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        NetworkImage image = projection.at(parameters, cancellation);
        ReadMoment moment = ReadMoment.of(parameters);
        Map<?, ?> args = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        List<Object> pages = new ArrayList<>();
        for (Object owner : (List<?>) Objects.requireNonNull(parameters.get("owners"))) {
            List<Finding> all = ((List<?>) owner)
                    .stream()
                            .map(each -> finding((List<?>) each, image, moment))
                            .toList();
            pages.add(FoundPage.of(image, all, args, null));
        }
        return pages;
    }

    private static Finding finding(List<?> cut, NetworkImage image, ReadMoment moment) {
        int one = image.find(cut.get(1).toString());
        int other = image.find(cut.get(2).toString());
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", other < 0 ? "ACTOR" : "TIE");
        facts.put("one", new FoundEntity(one));
        if (other >= 0) {
            facts.put("other", new FoundEntity(other));
        }
        facts.put("separated", -((Number) cut.getFirst()).longValue());
        facts.put("partCount", cut.get(3));
        List<Finding.Facts> parts = new ArrayList<>();
        for (Object each : (List<?>) cut.get(4)) {
            List<?> part = (List<?>) each;
            List<FoundEntity> members = ((List<?>) part.get(1))
                    .stream()
                            .map(id -> new FoundEntity(image.find(id.toString())))
                            .toList();
            parts.add(new Finding.Facts(Map.of("size", part.getFirst(), "many", members), List.of()));
        }
        Set<Integer> claims = other < 0 ? Set.of() : claims(one, other, image, moment);
        return new Finding(cut.subList(0, 3), new Finding.Facts(facts, claims), parts);
    }

    /** What ties two actors. */
    private static Set<Integer> claims(int one, int other, NetworkImage image, ReadMoment moment) {
        Set<Integer> claims = new LinkedHashSet<>();
        for (ClaimType type : TieGraph.RELATIONS) {
            for (ClaimCursor cursor :
                    List.of(image.out(type, one, new ClaimCursor()), image.in(type, one, new ClaimCursor()))) {
                while (cursor.next()) {
                    if (cursor.other() == other && image.validity().runs(cursor, moment)) {
                        claims.add(cursor.claim());
                    }
                }
            }
        }
        return claims;
    }

    private static Message sentence(Map<String, @Nullable Object> facts, Language language) {
        return "ACTOR".equals(facts.get("kind"))
                ? Message.of("bridge.actor", facts.get("oneName"), facts.get("partCount"), facts.get("separated"))
                : Message.of("bridge.tie", facts.get("oneName"), facts.get("otherName"), facts.get("separated"));
    }
}
