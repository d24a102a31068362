// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** What actors are ranked by, with a sentence of what the number says of an actor. */
enum CentralityMetric {
    DEGREE(NetworkMetrics::degree, 1, "%.0f"),
    STRENGTH(NetworkMetrics::strength, 1, "%.1f"),
    PAGE_RANK(NetworkMetrics::pageRank, 100, "%.2f"),
    BETWEENNESS(NetworkMetrics::betweenness, 100, "%.2f"),
    CLOSENESS(NetworkMetrics::closeness, 1, "%.3f"),
    CORE(NetworkMetrics::core, 1, "%.0f");

    private final ToDoubleBiFunction<NetworkMetrics, Integer> value;
    private final double factor;
    private final String format;

    CentralityMetric(ToDoubleBiFunction<NetworkMetrics, Integer> value, double factor, String format) {
        this.value = value;
        this.factor = factor;
        this.format = format;
    }

    /** Its value of a node. */
    double of(NetworkMetrics metrics, int node) {
        return value.applyAsDouble(metrics, node);
    }

    /** What a value means. */
    String sentence(double number, Locale language) {
        String shown = String.format(language, format, number * factor);
        return Message.of("metrics." + name(), shown).in(Language.of(language.getLanguage()));
    }
}
