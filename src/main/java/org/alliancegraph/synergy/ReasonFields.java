// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.springframework.stereotype.Component;

/**
 * The Cypher of the reasons for and against a synergy: the maps that the statement built, and a sentence about each.
 */
@Component
final class ReasonFields implements FieldProvider {

    private static final String REASON = "SynergyReason";
    private static final String COUNTER_REASON = "SynergyCounterReason";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family(
                REASON,
                "SharedTopic",
                "OfferMeetsNeed",
                "SharedProgram",
                "SharedPartners",
                "EndedCollaboration",
                "Near",
                "SimilarSize");
        fields.family(COUNTER_REASON, "AlreadyReachedThroughAlliance", "DifferentSize");
        for (String family : new String[] {REASON, COUNTER_REASON}) {
            fields.properties(family, "weight", "contribution");
            fields.add(family, "claims", Expressions.each("Claim", reason -> reason.property("claims")));
        }
        for (String type : new String[] {"SharedTopic", "OfferMeetsNeed"}) {
            one(fields, type, "topic", "Topic", "topic");
            fields.properties(type, "steps", "sharedBy");
        }
        one(fields, "OfferMeetsNeed", "provider", "Actor", "provider");
        one(fields, "OfferMeetsNeed", "seeker", "Actor", "seeker");
        one(fields, "SharedProgram", "program", "Program", "shared");
        fields.properties("SharedProgram", "sharedBy").properties("SharedPartners", "count");
        fields.add("SharedPartners", "partners", Expressions.each("Actor", reason -> reason.property("partners")));
        fields.properties("EndedCollaboration", "lastDay");
        fields.add("EndedCollaboration", "through", Expressions.each("Node", reason -> reason.property("through")));
        fields.properties("Near", "distanceKm");
        fields.add("Near", "municipalities", Expressions.each("Municipality", near -> near.property("municipalities")));
        for (String type : new String[] {"SimilarSize", "DifferentSize"}) {
            fields.properties(type, "ratio", "population", "partnerPopulation");
        }
        one(fields, "AlreadyReachedThroughAlliance", "alliance", "LocalAlliance", "shared");
        explanations(fields);
    }

    private static void one(FieldRegistry fields, String type, String field, String target, String property) {
        fields.add(type, field, Expressions.one(target, reason -> reason.property(property)));
    }

    private static void explanations(FieldRegistry fields) {
        explanation(fields, "SharedTopic", Sentences::sharedTopic, "labelDe", "labelEn", "steps", "sharedBy");
        explanation(
                fields,
                "OfferMeetsNeed",
                Sentences::offerMeetsNeed,
                "seekerName",
                "providerName",
                "labelDe",
                "labelEn",
                "steps");
        explanation(fields, "SharedProgram", Sentences::sharedProgram, "sharedName", "sharedBy");
        explanation(fields, "SharedPartners", Sentences::sharedPartners, "partnerNames", "count");
        explanation(fields, "EndedCollaboration", Sentences::endedCollaboration, "lastDay");
        explanation(fields, "Near", Sentences::near, "distanceKm");
        explanation(fields, "SimilarSize", Sentences::similarSize, "population", "partnerPopulation");
        explanation(fields, "DifferentSize", Sentences::differentSize, "population", "partnerPopulation");
        explanation(fields, "AlreadyReachedThroughAlliance", Sentences::alreadyReachedThroughAlliance, "sharedName");
    }

    /** A sentence in the language asked for, made of the names of the two and what else the reason's map has. */
    private static void explanation(FieldRegistry fields, String type, Sentences.Writer writer, String... facts) {
        fields.add(
                type,
                "explanation",
                (reason, field, compilation) -> {
                    Map<String, Expression> parts = new LinkedHashMap<>();
                    Stream.concat(Stream.of("actorName", "partnerName"), Stream.of(facts))
                            .forEach(each -> parts.put(each, reason.property(each)));
                    return QueryCompiler.map(parts);
                },
                (value, arguments) -> {
                    Language language = Language.of(String.valueOf(arguments.get("language")));
                    return writer.write(facts(value), language).in(language);
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> facts(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
