// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant: the nearest known word by letters missing, added, changed or swapped. */
public final class NearestWord {

    private NearestWord() {}

    /** What the nearest of the known words stands for, or null if none is near enough to be worth a question. */
    public static @Nullable String nearest(String text, Map<String, String> known) {
        if (text.length() < 3 || text.length() > 60) {
            return null;
        }
        int allowed = text.length() < 5 ? 1 : 2;
        String best = null;
        int smallest = allowed + 1;
        for (Map.Entry<String, String> each : known.entrySet()) {
            String word = each.getKey();
            if (Math.abs(word.length() - text.length()) > allowed || word.length() < 3) {
                continue;
            }
            int distance = distance(text, word);
            boolean nearer = distance < smallest
                    || (distance == smallest && best != null && each.getValue().compareTo(best) < 0);
            if (nearer && distance <= allowed && distance * 3 <= Math.max(text.length(), word.length())) {
                best = each.getValue();
                smallest = distance;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + steps[i - 2][j - 2]) : best;
    }
}
