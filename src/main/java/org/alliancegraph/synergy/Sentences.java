// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says a reason in a sentence, in German or English, so that a coordinator can read why without knowing the schema. */
final class Sentences {

    private Sentences() {}

    /** Writes the sentence about one kind of reason. */
    @FunctionalInterface
    interface Writer {
        String write(Map<String, @Nullable Object> facts, boolean english);
    }

    static String sharedTopic(Map<String, @Nullable Object> facts, boolean english) {
        boolean same = number(facts, "steps") == 0;
        if (english) {
            return (same ? "%s and %s both work on “%s”%s." : "%s and %s both work on topics under “%s”%s.")
                    .formatted(actor(facts), partner(facts), topic(facts, true), others(facts, true));
        }
        return (same
                        ? "%s und %s befassen sich beide mit „%s“%s."
                        : "%s und %s befassen sich beide mit Themen aus „%s“%s.")
                .formatted(actor(facts), partner(facts), topic(facts, false), others(facts, false));
    }

    static String offerMeetsNeed(Map<String, @Nullable Object> facts, boolean english) {
        boolean same = number(facts, "steps") == 0;
        String sentence = english
                ? same ? "%s seeks what %s offers: “%s”." : "%s seeks what %s offers on topics under “%s”."
                : same ? "%s sucht, was %s anbietet: „%s“." : "%s sucht, was %s zu Themen aus „%s“ anbietet.";
        return sentence.formatted(text(facts, "seeker.name"), text(facts, "provider.name"), topic(facts, english));
    }

    static String sharedProgram(Map<String, @Nullable Object> facts, boolean english) {
        return (english ? "%s and %s both take part in “%s”%s." : "%s und %s sind beide an „%s“ beteiligt%s.")
                .formatted(actor(facts), partner(facts), text(facts, "shared.name"), others(facts, english));
    }

    static String sharedPartner(Map<String, @Nullable Object> facts, boolean english) {
        return (english ? "%s and %s both work with %s%s." : "%s und %s arbeiten beide mit %s zusammen%s.")
                .formatted(actor(facts), partner(facts), text(facts, "shared.name"), others(facts, english));
    }

    static String near(Map<String, @Nullable Object> facts, boolean english) {
        double km = number(facts, "distanceKm");
        if (km < 1) {
            return (english ? "%s and %s are in the same place." : "%s und %s sind am selben Ort.")
                    .formatted(actor(facts), partner(facts));
        }
        return (english ? "%s and %s are %.0f km apart." : "%s und %s liegen %.0f km auseinander.")
                .formatted(actor(facts), partner(facts), km);
    }

    static String similarSize(Map<String, @Nullable Object> facts, boolean english) {
        Locale locale = english ? Locale.ENGLISH : Locale.GERMAN;
        String sentence = english
                ? "%s (%,d inhabitants) and %s (%,d inhabitants) are similar in size."
                : "%s (%,d Einwohner) und %s (%,d Einwohner) sind ähnlich groß.";
        return String.format(
                locale,
                sentence,
                actor(facts),
                people(facts, "population"),
                partner(facts),
                people(facts, "partnerPopulation"));
    }

    static String endedCollaboration(Map<String, @Nullable Object> facts, boolean english) {
        return (english
                        ? "%s and %s worked together before, and it ended."
                        : "%s und %s haben schon zusammengearbeitet; das ist beendet.")
                .formatted(actor(facts), partner(facts));
    }

    static String alreadyReachedThroughAlliance(Map<String, @Nullable Object> facts, boolean english) {
        return (english ? "%s and %s already meet in “%s”." : "%s und %s begegnen sich schon in „%s“.")
                .formatted(actor(facts), partner(facts), text(facts, "alliance.name"));
    }

    private static String others(Map<String, @Nullable Object> facts, boolean english) {
        int others = (int) number(facts, "sharedBy") - 2;
        if (others == 0) {
            return english ? ", and nobody else does" : ", und sonst niemand";
        }
        if (others == 1) {
            return english ? ", as does one other" : ", wie ein weiterer Akteur";
        }
        return (english ? ", as do %d others" : ", wie %d weitere").formatted(others);
    }

    private static String actor(Map<String, @Nullable Object> facts) {
        return text(facts, "actor.name");
    }

    private static String partner(Map<String, @Nullable Object> facts) {
        return text(facts, "partner.name");
    }

    private static String topic(Map<String, @Nullable Object> facts, boolean english) {
        Object label = facts.get(english ? "topic.labelEn" : "topic.labelDe");
        return label == null ? text(facts, english ? "topic.labelDe" : "topic.labelEn") : label.toString();
    }

    private static String text(Map<String, @Nullable Object> facts, String key) {
        return Objects.toString(facts.get(key), "?");
    }

    private static double number(Map<String, @Nullable Object> facts, String key) {
        return ((Number) Objects.requireNonNull(facts.get(key))).doubleValue();
    }

    private static long people(Map<String, @Nullable Object> facts, String key) {
        return ((Number) Objects.requireNonNull(facts.get(key))).longValue();
    }
}
