// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.stream.Stream;
import org.alliancegraph.compiler.ExplanationField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
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
                "LearnedReason",
                "Near",
                "SimilarSize");
        fields.family(COUNTER_REASON, "AlreadyReachedThroughAlliance", "DifferentSize", "LearnedCounterReason");
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
        for (String type : new String[] {"LearnedReason", "LearnedCounterReason"}) {
            fields.properties(type, "aspect", "count", "of");
        }
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
        explanation(fields, "LearnedReason", Sentences::learned, "aspect", "count", "of");
        explanation(fields, "LearnedCounterReason", Sentences::learnedAgainst, "aspect", "count", "of");
        explanation(fields, "Near", Sentences::near, "distanceKm");
        explanation(fields, "SimilarSize", Sentences::similarSize, "population", "partnerPopulation");
        explanation(fields, "DifferentSize", Sentences::differentSize, "population", "partnerPopulation");
        explanation(fields, "AlreadyReachedThroughAlliance", Sentences::alreadyReachedThroughAlliance, "sharedName");
    }

    /** A sentence made of the names of the two and what else the reason's map has. */
    private static void explanation(
            FieldRegistry fields, String type, ExplanationField.Writer writer, String... facts) {
        ExplanationField.add(
                fields,
                type,
                writer,
                Stream.concat(Stream.of("actorName", "partnerName"), Stream.of(facts))
                        .toList());
    }
}
