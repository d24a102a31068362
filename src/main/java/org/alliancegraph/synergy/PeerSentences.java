// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Tells in a sentence why a municipality is like another one, and what such municipalities do. */
final class PeerSentences {

    private PeerSentences() {}

    static Message ofPeer(Map<String, @Nullable Object> facts, Language language) {
        return Message.of(
                "peer.found",
                Sentences.text(facts, "oneName"),
                Sentences.text(facts, "otherName"),
                String.format(locale(language), "%.2f", Sentences.number(facts, "score")),
                facts.get("topicCount"),
                facts.get("programCount"),
                facts.get("kindCount"));
    }

    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.ENGLISH : Locale.GERMAN;
    }

    static Message ofLikeness(Map<String, @Nullable Object> facts, Language language) {
        String peer = Sentences.text(facts, "oneName");
        String mine = Sentences.text(facts, "otherName");
        return switch (Sentences.text(facts, "kind")) {
            case "SIZE" ->
                Message.of(
                        "synergy.similar-size",
                        mine,
                        Sentences.people(facts, "population", language),
                        peer,
                        Sentences.people(facts, "partnerPopulation", language));
            case "STRUCTURE" -> Message.of("peer.structure", mine, peer);
            default ->
                Message.of("peer.position", mine, (int) Sentences.number(facts, "mine"), peer, (int)
                        Sentences.number(facts, "theirs"));
        };
    }

    static Message ofPractice(Map<String, @Nullable Object> facts, Language language) {
        int count = (int) Sentences.number(facts, "count");
        int among = (int) Sentences.number(facts, "among");
        List<String> names = Sentences.names(facts, "manyNames");
        Message who = Sentences.several(names.subList(0, Math.min(3, names.size())), count);
        String name = Sentences.text(facts, language == Language.EN ? "oneNameEn" : "oneName");
        return switch (Sentences.text(facts, "kind")) {
            case "TOPIC" -> Message.of("peer.topic", count, among, name, who);
            case "PROGRAM" -> Message.of("peer.program", count, among, name, who);
            default -> {
                String kind = EnumLabels.of("CollaborationKind", Sentences.text(facts, "collaboration"), language);
                yield Message.of("peer.collaboration", count, among, kind, who);
            }
        };
    }
}
