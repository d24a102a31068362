// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.FoundPage;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The fields of gaps in the network. */
@Component
final class GapFields implements FieldProvider {

    private static final String GAP = "Gap";

    private final SynergyNetworks networks;
    private final Gaps gaps;

    GapFields(SynergyNetworks networks) {
        this.networks = networks;
        this.gaps = new Gaps(networks);
    }

    @Override
    public void contribute(FieldRegistry fields) {
        new ComputedConnection("GapEdge", this::pages, RowQuery.of("projection/findings"), null)
                .add(fields, "Query", "gaps", this::found);
        fields.add("GapEdge", "node", Expressions.one(GAP, edge -> edge));
        fields.properties(GAP, "kind", "score", "distanceKm");
        fields.add(GAP, "actor", Expressions.one("Actor", gap -> gap.property("one")));
        fields.add(GAP, "other", Expressions.one("Actor", gap -> gap.property("other")));
        fields.add(GAP, "topic", Expressions.one("Topic", gap -> gap.property("topic")));
        fields.add(GAP, "claims", Expressions.each("Claim", gap -> gap.property("claims")));
        ExplanationField.add(
                fields,
                GAP,
                GapFields::sentence,
                List.of("kind", "oneName", "otherName", "labelDe", "labelEn", "distanceKm"));
    }

    private Expression found(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Expression among = NetworkFilter.actors(field, compilation);
        return compilation.computed(
                "gaps",
                field.with(given -> {
                    Map<String, @Nullable Object> asked = new HashMap<>();
                    asked.put("kind", given.get("kind"));
                    asked.put("topic", given.get("topic"));
                    return asked;
                }),
                among == null ? Map.of() : Map.of("among", among),
                gaps);
    }

    private List<Object> pages(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        Map<?, ?> args = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        PairReasons reasons = new PairReasons(network);
        boolean needs = Gaps.NEED.equals(args.get("kind"));
        List<Object> pages = new ArrayList<>();
        for (Object owner : (List<?>) Objects.requireNonNull(parameters.get("owners"))) {
            List<Finding> all = ((List<?>) owner)
                    .stream()
                            .map(each ->
                                    needs ? need(network, (List<?>) each) : alike(network, reasons, (List<?>) each))
                            .toList();
            pages.add(FoundPage.of(network.image(), all, args, null));
        }
        return pages;
    }

    private static Finding need(SynergyNetwork network, List<?> keys) {
        NetworkImage image = network.image();
        int actor = image.find(keys.get(1).toString());
        int topic = image.find(keys.get(2).toString());
        int provider = image.find(keys.get(3).toString());
        Map<String, Object> facts = facts(Gaps.NEED, keys, actor, topic);
        Set<Integer> claims = new LinkedHashSet<>();
        claims.add(network.topicReach().needs(actor).get(topic));
        if (provider >= 0) {
            facts.put("other", new FoundEntity(provider));
            facts.put("distanceKm", network.nearby().km(actor, provider));
        }
        return new Finding(keys, new Finding.Facts(facts, claims), List.of());
    }

    private static Finding alike(SynergyNetwork network, PairReasons all, List<?> keys) {
        int actor = network.image().find(keys.get(1).toString());
        int partner = network.image().find(keys.get(2).toString());
        List<Reason> reasons = all.of(actor, partner);
        int topic = reasons.stream()
                .filter(each -> each.facts().get("topic") instanceof FoundEntity)
                .mapToInt(each ->
                        ((FoundEntity) Objects.requireNonNull(each.facts().get("topic"))).number())
                .findFirst()
                .orElse(-1);
        Map<String, Object> facts = facts("ALIKE_WITHOUT_TIE", keys, actor, topic);
        facts.put("other", new FoundEntity(partner));
        double km = network.nearby().km(actor, partner);
        if (!Double.isNaN(km)) {
            facts.put("distanceKm", km);
        }
        Set<Integer> claims = new LinkedHashSet<>();
        reasons.stream().filter(each -> !each.kind().isAgainst()).forEach(each -> claims.addAll(each.claims()));
        return new Finding(keys, new Finding.Facts(facts, claims), List.of());
    }

    private static Map<String, Object> facts(String kind, List<?> keys, int actor, int topic) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind);
        facts.put("one", new FoundEntity(actor));
        facts.put("topic", new FoundEntity(topic));
        facts.put("score", -((Number) keys.getFirst()).doubleValue());
        return facts;
    }

    private static Message sentence(Map<String, @Nullable Object> facts, Language language) {
        String actor = Sentences.text(facts, "oneName");
        String other = Sentences.text(facts, "otherName");
        String topic = Sentences.topic(facts, language);
        if (!Gaps.NEED.equals(facts.get("kind"))) {
            return Message.of("gap.alike", actor, other, topic);
        }
        return facts.get("distanceKm") instanceof Number km
                ? Message.of("gap.far", actor, topic, other, String.format(Locale.ROOT, "%.0f", km.doubleValue()))
                : Message.of("gap.nobody", actor, topic);
    }
}
