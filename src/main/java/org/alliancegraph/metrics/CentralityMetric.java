// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** What actors are ranked by, with a sentence of what the number says of an actor. */
enum CentralityMetric {
    DEGREE(NetworkMetrics::degree, 1, "%.0f", shown -> Message.of("metrics.DEGREE", shown)),
    STRENGTH(NetworkMetrics::strength, 1, "%.1f", shown -> Message.of("metrics.STRENGTH", shown)),
    PAGE_RANK(NetworkMetrics::pageRank, 100, "%.2f", shown -> Message.of("metrics.PAGE_RANK", shown)),
    BETWEENNESS(NetworkMetrics::betweenness, 100, "%.2f", shown -> Message.of("metrics.BETWEENNESS", shown)),
    CLOSENESS(NetworkMetrics::closeness, 1, "%.3f", shown -> Message.of("metrics.CLOSENESS", shown)),
    CORE(NetworkMetrics::core, 1, "%.0f", shown -> Message.of("metrics.CORE", shown));

    private final ToDoubleBiFunction<NetworkMetrics, Integer> value;
    private final double factor;
    private final String format;
    private final Function<String, Message> meaning;

    CentralityMetric(
            ToDoubleBiFunction<NetworkMetrics, Integer> value,
            double factor,
            String format,
            Function<String, Message> meaning) {
        this.value = value;
        this.factor = factor;
        this.format = format;
        this.meaning = meaning;
    }

    /** Its value of a node. */
    double of(NetworkMetrics metrics, int node) {
        return value.applyAsDouble(metrics, node);
    }

    /** What a value means. */
    String sentence(double number, Locale language) {
        String shown = String.format(language, format, number * factor);
        return meaning.apply(shown).in(Language.of(language.getLanguage()));
    }
}
