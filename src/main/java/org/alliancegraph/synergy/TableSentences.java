// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Map;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why somebody should sit at a table, or why not. */
final class TableSentences {

    private TableSentences() {}

    static Message write(Map<String, @Nullable Object> facts, Language language) {
        String actor = Sentences.text(facts, "oneName");
        return switch (Sentences.text(facts, "kind")) {
            case "WORKS_ON" -> Message.of("table.works-on", actor, Sentences.topic(facts, language));
            case "OFFERS" -> {
                int seekers = (int) Sentences.number(facts, "counterparts");
                String topic = Sentences.topic(facts, language);
                yield seekers == 0
                        ? Message.of("table.offers", actor, topic)
                        : Message.of("table.offers-what-is-sought", actor, topic, seekers);
            }
            case "SEEKS" -> {
                int providers = (int) Sentences.number(facts, "counterparts");
                String topic = Sentences.topic(facts, language);
                yield providers == 0
                        ? Message.of("table.seeks", actor, topic)
                        : Message.of("table.seeks-what-is-offered", actor, topic, providers);
            }
            case "SYNERGY" -> Message.of("table.synergy", actor, others(facts));
            case "KNOWN" -> Message.of("table.known", actor, others(facts));
            case "SAME_STATE" -> Message.of("table.same-state", actor, others(facts));
            case "SAME_SIZE" -> Message.of("table.same-size", actor, others(facts));
            case "SAME_TYPE" -> Message.of("table.same-type", actor, others(facts));
            default -> Message.of("table.same-stance", actor, others(facts));
        };
    }

    private static Message others(Map<String, @Nullable Object> facts) {
        return Sentences.several(Sentences.names(facts, "manyNames"), Sentences.number(facts, "count"));
    }
}
