// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Notices that a cell names more than one person, as in "Sabine Muster, Peter Probe" or "Sabine und Peter Probe". */
final class SeveralPeople {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/&+]|\\b(?:und|and|sowie)\\b)\\s*");
    private static final Pattern BOTH = Pattern.compile(".*(?:[&+]|\\b(?:und|and|sowie)\\b).*");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+)* \\p{L}[\\p{L}'’-]+");
    private static final Pattern TITLE = Pattern.compile("(?:(?:Frau|Herr|Dr|Prof|Mr|Mrs|Ms)\\b\\.? ?)+");

    private SeveralPeople() {}

    static boolean in(String name) {
        List<String> parts = SEPARATOR
                .splitAsStream(name.strip())
                .map(each -> TITLE.matcher(each).replaceFirst("").strip())
                .toList();
        if (parts.size() < 2) {
            return false;
        }
        boolean full = parts.stream().allMatch(each -> FULL_NAME.matcher(each).matches());
        boolean family = BOTH.matcher(name).matches()
                && FULL_NAME.matcher(parts.getLast()).matches()
                && parts.stream()
                        .allMatch(each -> WORD.matcher(each).matches()
                                || FULL_NAME.matcher(each).matches());
        return full || family;
    }
}
