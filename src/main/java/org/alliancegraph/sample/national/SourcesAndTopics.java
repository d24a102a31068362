// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;

/** What everything else rests on: sources, and the tree of topics in three levels. */
final class SourcesAndTopics {

    private static final List<String> SORTS =
            List.of("Protokoll", "Bericht", "Pressemitteilung", "Ratsvorlage", "Webseite", "Programmliste");
    private static final int REGISTERS = 5;
    private static final int PER_TOP = 80;
    private static final int PER_MIDDLE = 9;

    private final NetworkSize size;
    private final SeededRandom draws;
    private final ClaimGenerator sayings;

    SourcesAndTopics(NetworkSize size, SeededRandom draws, ClaimGenerator sayings) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
    }

    void sources() {
        for (int i = 0; i < size.sources(); i++) {
            int yearsAgo = size.sources() - 1 - i;
            boolean register = yearsAgo < REGISTERS;
            Map<String, String> fields = new HashMap<>();
            fields.put(
                    "title",
                    register
                            ? "Erfundenes Gemeindeverzeichnis " + (2025 - yearsAgo)
                            : "Erfundene Quelle %d: %s".formatted(i + 1, draws.oneOf(SORTS)));
            fields.put("publisher", "Alliance Graph, erfundenes Netzwerk");
            fields.put("date", register ? (2025 - yearsAgo) + "-12-31" : day());
            sayings.entity(EntityType.SOURCE, ActorRoster.source(i), fields);
        }
    }

    private String day() {
        int year = Math.max(1995, 2026 - (int) draws.ago(6));
        return "%d-%02d-%02d".formatted(year, draws.between(1, 9), draws.between(1, 28));
    }

    void topics() {
        int tops = Math.max(2, size.topics() / PER_TOP);
        int middles = tops + Math.max(2, size.topics() / PER_MIDDLE);
        for (int i = 0; i < size.topics(); i++) {
            Map<String, String> labels =
                    Map.of("labelDe", NameGenerator.topic(i), "labelEn", NameGenerator.topicInEnglish(i));
            sayings.entity(EntityType.TOPIC, ActorRoster.topic(i), labels);
            if (i >= tops) {
                int broader = i < middles ? draws.below(tops) : draws.between(tops, middles - 1);
                sayings.fact(
                        ClaimType.BROADER, ActorRoster.topic(i), ActorRoster.topic(broader), ActorRoster.source(0));
            }
        }
    }
}
