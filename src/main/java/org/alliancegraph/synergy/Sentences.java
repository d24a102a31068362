// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Says a reason in a sentence, so that a coordinator can read why without knowing the schema. */
final class Sentences {

    private Sentences() {}

    static Message sharedTopic(Map<String, @Nullable Object> facts, Language language) {
        String topic = topic(facts, language);
        return number(facts, "steps") == 0
                ? Message.of("synergy.shared-topic", actor(facts), partner(facts), topic, others(facts))
                : Message.of("synergy.shared-broader-topic", actor(facts), partner(facts), topic, others(facts));
    }

    static Message offerMeetsNeed(Map<String, @Nullable Object> facts, Language language) {
        String seeker = text(facts, "seekerName");
        String provider = text(facts, "providerName");
        String topic = topic(facts, language);
        return number(facts, "steps") == 0
                ? Message.of("synergy.offer-meets-need", seeker, provider, topic)
                : Message.of("synergy.offer-meets-need-below", seeker, provider, topic);
    }

    static Message sharedProgram(Map<String, @Nullable Object> facts, Language language) {
        return Message.of(
                "synergy.shared-program", actor(facts), partner(facts), text(facts, "sharedName"), others(facts));
    }

    static Message sharedPartners(Map<String, @Nullable Object> facts, Language language) {
        List<String> names = names(facts, "partnerNames");
        int further = (int) number(facts, "count") - names.size();
        if (further > 0) {
            return Message.of(
                    "synergy.shared-partners-and-more",
                    actor(facts),
                    partner(facts),
                    String.join(", ", names),
                    further);
        }
        String last = names.removeLast();
        return names.isEmpty()
                ? Message.of("synergy.shared-partner", actor(facts), partner(facts), last)
                : Message.of("synergy.shared-partners", actor(facts), partner(facts), String.join(", ", names), last);
    }

    static Message learned(Map<String, @Nullable Object> facts, Language language) {
        int count = (int) number(facts, "count");
        int of = (int) number(facts, "of");
        return switch (aspect(facts)) {
            case PLACE -> Message.of("synergy.more-place", actor(facts), partner(facts), count, of);
            case KIND -> Message.of("synergy.more-kind", actor(facts), partner(facts), count, of);
            case ACTIVITY -> Message.of("synergy.more-activity", partner(facts), count, of);
            case SHARED_PARTNERS -> throw new IllegalArgumentException("shared partners are named");
        };
    }

    static Message learnedAgainst(Map<String, @Nullable Object> facts, Language language) {
        int count = (int) number(facts, "count");
        int of = (int) number(facts, "of");
        return switch (aspect(facts)) {
            case SHARED_PARTNERS -> Message.of("synergy.less-shared-partners", actor(facts), partner(facts), count);
            case PLACE -> Message.of("synergy.less-place", actor(facts), partner(facts), count, of);
            case KIND -> Message.of("synergy.less-kind", actor(facts), partner(facts), count, of);
            case ACTIVITY -> Message.of("synergy.less-activity", partner(facts), count, of);
        };
    }

    private static PartnerFeature.Aspect aspect(Map<String, @Nullable Object> facts) {
        return PartnerFeature.Aspect.valueOf(text(facts, "aspect"));
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

    /** The larger is named first, as it is the difference that is told. */
    static Message differentSize(Map<String, @Nullable Object> facts, Language language) {
        boolean smaller = number(facts, "population") < number(facts, "partnerPopulation");
        String large = smaller ? partner(facts) : actor(facts);
        String small = smaller ? actor(facts) : partner(facts);
        String most = people(facts, smaller ? "partnerPopulation" : "population", language);
        String least = people(facts, smaller ? "population" : "partnerPopulation", language);
        return Message.of("synergy.different-size", large, most, small, least);
    }

    static Message endedCollaboration(Map<String, @Nullable Object> facts, Language language) {
        return facts.get("lastDay") instanceof LocalDate day
                ? Message.of("synergy.ended-collaboration-until", actor(facts), partner(facts), "" + day.getYear())
                : Message.of("synergy.ended-collaboration", actor(facts), partner(facts));
    }

    static Message alreadyReachedThroughAlliance(Map<String, @Nullable Object> facts, Language language) {
        return Message.of("synergy.met-already", actor(facts), partner(facts), text(facts, "sharedName"));
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
        return text(facts, "actorName");
    }

    private static String partner(Map<String, @Nullable Object> facts) {
        return text(facts, "partnerName");
    }

    /** Names in a list, with how many further ones there are. */
    static Message several(List<String> names, double all) {
        int further = (int) all - names.size();
        if (further > 0) {
            return Message.of("synergy.names-and-more", String.join(", ", names), further);
        }
        return names.size() > 1
                ? Message.of("synergy.names", String.join(", ", names.subList(0, names.size() - 1)), names.getLast())
                : Message.of("synergy.name", names.isEmpty() ? "?" : names.getFirst());
    }

    static List<String> names(Map<String, @Nullable Object> facts, String key) {
        List<String> names = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(facts.get(key))).forEach(each -> names.add(Objects.toString(each, "?")));
        return names;
    }

    static String topic(Map<String, @Nullable Object> facts, Language language) {
        boolean english = language == Language.EN;
        Object label = facts.get(english ? "labelEn" : "labelDe");
        return label == null ? text(facts, english ? "labelDe" : "labelEn") : label.toString();
    }

    static String text(Map<String, @Nullable Object> facts, String key) {
        return Objects.toString(facts.get(key), "?");
    }

    static double number(Map<String, @Nullable Object> facts, String key) {
        return ((Number) Objects.requireNonNull(facts.get(key))).doubleValue();
    }

    static String people(Map<String, @Nullable Object> facts, String key, Language language) {
        long people = ((Number) Objects.requireNonNull(facts.get(key))).longValue();
        return String.format(language == Language.EN ? Locale.ENGLISH : Locale.GERMAN, "%,d", people);
    }
}
