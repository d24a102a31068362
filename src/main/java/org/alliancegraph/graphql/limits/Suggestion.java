// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alliancegraph.message.Message;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Proposes the names of the schema that somebody may have meant. */
final class Suggestion {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double LEAST = 0.8;
    private static final int MOST = 3;

    private Suggestion() {}

    /** A question for what was meant; none if no name is like the one given. */
    static @Nullable Message of(String given, Collection<String> names) {
        List<String> alike = names.stream()
                .filter(each -> likeness(given, each) >= LEAST)
                .sorted(Comparator.comparingDouble(each -> -likeness(given, each)))
                .limit(MOST)
                .toList();
        return alike.isEmpty()
                ? null
                : Message.of(
                        "graphql.did-you-mean",
                        alike.stream().map(each -> "'" + each + "'").toList());
    }

    private static double likeness(String given, String name) {
        return given.length() > 100
                ? 0
                : SIMILARITY.apply(given.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
