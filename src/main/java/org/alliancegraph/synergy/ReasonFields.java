// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
        fields.family(REASON, "SharedTopic", "OfferMeetsNeed", "SharedProgram", "SharedPartner", "Near", "SimilarSize");
        fields.family(COUNTER_REASON, "EndedCollaboration", "AlreadyReachedThroughAlliance");
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
        one(fields, "SharedPartner", "partner", "Actor", "shared");
        fields.properties("SharedProgram", "sharedBy").properties("SharedPartner", "sharedBy");
        fields.properties("Near", "distanceKm");
        fields.add("Near", "municipalities", Expressions.each("Municipality", near -> near.property("municipalities")));
        fields.properties("SimilarSize", "ratio", "population", "partnerPopulation");
        one(fields, "AlreadyReachedThroughAlliance", "alliance", "LocalAlliance", "alliance");
        explanations(fields);
    }

    private static void one(FieldRegistry fields, String type, String field, String target, String property) {
        fields.add(type, field, Expressions.one(target, reason -> reason.property(property)));
    }

    private static void explanations(FieldRegistry fields) {
        String actor = "actor.name";
        String partner = "partner.name";
        String[] topic = {actor, partner, "topic.labelDe", "topic.labelEn", "steps", "sharedBy"};
        explanation(fields, "SharedTopic", Sentences::sharedTopic, topic);
        explanation(
                fields,
                "OfferMeetsNeed",
                Sentences::offerMeetsNeed,
                "seeker.name",
                "provider.name",
                "topic.labelDe",
                "topic.labelEn",
                "steps");
        explanation(fields, "SharedProgram", Sentences::sharedProgram, actor, partner, "shared.name", "sharedBy");
        explanation(fields, "SharedPartner", Sentences::sharedPartner, actor, partner, "shared.name", "sharedBy");
        explanation(fields, "Near", Sentences::near, actor, partner, "distanceKm");
        explanation(fields, "SimilarSize", Sentences::similarSize, actor, partner, "population", "partnerPopulation");
        explanation(fields, "EndedCollaboration", Sentences::endedCollaboration, actor, partner);
        explanation(
                fields,
                "AlreadyReachedThroughAlliance",
                Sentences::alreadyReachedThroughAlliance,
                actor,
                partner,
                "alliance.name");
    }

    /** A sentence in the language asked for, made of what the reason's map has under these paths. */
    private static void explanation(FieldRegistry fields, String type, Sentences.Writer writer, String... paths) {
        fields.add(
                type,
                "explanation",
                (reason, field, compilation) -> {
                    Map<String, Expression> parts = new LinkedHashMap<>();
                    for (String path : paths) {
                        String[] steps = path.split("\\.");
                        Expression first = reason.property(steps[0]);
                        parts.put(path, steps.length == 1 ? first : Expressions.then(first, steps[1], compilation));
                    }
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
