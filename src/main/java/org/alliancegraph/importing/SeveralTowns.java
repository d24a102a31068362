// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.format.Synonyms;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.TextNormalizer;

/**
 * Notices that a cell names more than one town, as in "Kassel, Göttingen" or "Kassel und Göttingen". "Gladbeck, Stadt"
 * is one, and so are "Frankfurt/Main" and "Eschwege, Hessen".
 */
final class SeveralTowns {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;&+\\n]|\\s/\\s|\\b(?:und|and|sowie)\\b)\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’() -]*\\p{L}[).]?");
    /** What towns have beside the additions to any name. */
    private static final Set<String> OF_TOWNS =
            Set.of("stadtkreis", "universitatsstadt", "bergstadt", "kurort", "land", "umgebung", "region", "st", "bad");

    private SeveralTowns() {}

    static boolean in(String name) {
        List<String> parts = SEPARATOR.splitAsStream(name.strip()).toList();
        return parts.size() > 1 && parts.stream().allMatch(SeveralTowns::isName);
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches()
                && Synonyms.STATES.find(part) == null
                && !NameKey.isAddition(part)
                && !OF_TOWNS.contains(TextNormalizer.fold(part));
    }
}
