// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Says a reason in a sentence, so that a coordinator can read why without knowing the schema. */
final class Sentences {

    private Sentences() {}

    /** Makes the sentence about one kind of reason, with numbers and topics as they are written in a language. */
    @FunctionalInterface
    interface Writer {
        Message write(Map<String, @Nullable Object> facts, Language language);
    }

    static Message sharedTopic(Map<String, @Nullable Object> facts, Language language) {
        String topic = topic(facts, language);
        return number(facts, "steps") == 0
                ? Message.of("synergy.shared-topic", actor(facts), partner(facts), topic, others(facts))
                : Message.of("synergy.shared-broader-topic", actor(facts), partner(facts), topic, others(facts));
    }

    static Message offerMeetsNeed(Map<String, @Nullable Object> facts, Language language) {
        String seeker = text(facts, "seeker.name");
        String provider = text(facts, "provider.name");
        String topic = topic(facts, language);
        return number(facts, "steps") == 0
                ? Message.of("synergy.offer-meets-need", seeker, provider, topic)
                : Message.of("synergy.offer-meets-need-below", seeker, provider, topic);
    }

    static Message sharedProgram(Map<String, @Nullable Object> facts, Language language) {
        return Message.of(
                "synergy.shared-program", actor(facts), partner(facts), text(facts, "shared.name"), others(facts));
    }

    static Message sharedPartner(Map<String, @Nullable Object> facts, Language language) {
        return Message.of(
                "synergy.shared-partner", actor(facts), partner(facts), text(facts, "shared.name"), others(facts));
    }

    static Message near(Map<String, @Nullable Object> facts, Language language) {
        double km = number(facts, "distanceKm");
        return km < 1
                ? Message.of("synergy.same-place", actor(facts), partner(facts))
                : Message.of("synergy.near", actor(facts), partner(facts), String.format(Locale.ROOT, "%.0f", km));
    }

    static Message similarSize(Map<String, @Nullable Object> facts, Language language) {
        return Message.of(
                "synergy.similar-size",
                actor(facts),
                people(facts, "population", language),
                partner(facts),
                people(facts, "partnerPopulation", language));
    }

    static Message endedCollaboration(Map<String, @Nullable Object> facts, Language language) {
        return Message.of("synergy.ended-collaboration", actor(facts), partner(facts));
    }

    static Message alreadyReachedThroughAlliance(Map<String, @Nullable Object> facts, Language language) {
        return Message.of("synergy.met-already", actor(facts), partner(facts), text(facts, "alliance.name"));
    }

    private static Message others(Map<String, @Nullable Object> facts) {
        int others = (int) number(facts, "sharedBy") - 2;
        return switch (others) {
            case 0 -> Message.of("synergy.nobody-else");
            case 1 -> Message.of("synergy.one-other");
            default -> Message.of("synergy.others", others);
        };
    }

    private static String actor(Map<String, @Nullable Object> facts) {
        return text(facts, "actor.name");
    }

    private static String partner(Map<String, @Nullable Object> facts) {
        return text(facts, "partner.name");
    }

    private static String topic(Map<String, @Nullable Object> facts, Language language) {
        boolean english = language == Language.EN;
        Object label = facts.get(english ? "topic.labelEn" : "topic.labelDe");
        return label == null ? text(facts, english ? "topic.labelDe" : "topic.labelEn") : label.toString();
    }

    private static String text(Map<String, @Nullable Object> facts, String key) {
        return Objects.toString(facts.get(key), "?");
    }

    private static double number(Map<String, @Nullable Object> facts, String key) {
        return ((Number) Objects.requireNonNull(facts.get(key))).doubleValue();
    }

    private static String people(Map<String, @Nullable Object> facts, String key, Language language) {
        long people = ((Number) Objects.requireNonNull(facts.get(key))).longValue();
        return String.format(language == Language.EN ? Locale.ENGLISH : Locale.GERMAN, "%,d", people);
    }
}
