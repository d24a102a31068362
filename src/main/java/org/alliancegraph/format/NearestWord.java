// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Map;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that a misspelt word probably stands for, by the number of missing, added, changed and swapped
 * letters.
 */
public final class NearestWord {

    private static final int MOST = 2;

    /** The distance; -1 for words that differ more than this. */
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(MOST);

    private NearestWord() {}

    /** The value of the nearest known word; null if no word is similar enough. */
    public static @Nullable String nearest(String text, Map<String, String> known) {
        if (text.length() < 3 || text.length() > 60) {
            return null;
        }
        int allowed = text.length() < 5 ? 1 : MOST;
        String best = null;
        int smallest = allowed + 1;
        for (Map.Entry<String, String> each : known.entrySet()) {
            String word = each.getKey();
            if (Math.abs(word.length() - text.length()) > allowed || word.length() < 3) {
                continue;
            }
            int distance = DISTANCE.apply(text, word);
            boolean nearer = distance < smallest
                    || (distance == smallest && best != null && each.getValue().compareTo(best) < 0);
            if (nearer
                    && distance >= 0
                    && distance <= allowed
                    && distance * 3 <= Math.max(text.length(), word.length())) {
                best = each.getValue();
                smallest = distance;
            }
        }
        return best;
    }
}
