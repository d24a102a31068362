// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name spelt as simply as can be, so that spellings of one name fall together: without umlauts, double letters and
 * what only German writes in several ways, its words in order, without additions such as Stadt, e.V. or Dr. It is kept
 * beside the name under an index, since only what has the same one is ever compared.
 */
public final class NameKey {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.\\s*(?=\\p{L}\\b)");
    private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1+");

    private static final Set<String> ADDITIONS = Set.of(
            "stadt",
            "gemeinde",
            "markt",
            "flecken",
            "hansestadt",
            "landeshauptstadt",
            "kreisstadt",
            "ev",
            "gmbh",
            "ggmbh",
            "ag",
            "eg",
            "kg",
            "ug",
            "mbh",
            "dr",
            "prof",
            "professor",
            "dipl",
            "ing",
            "med",
            "phil",
            "rer",
            "nat",
            "jur",
            "der",
            "die",
            "das",
            "des",
            "und",
            "fuer",
            "the",
            "of",
            "and",
            "herr",
            "frau");

    private static final Set<String> DISTRICTS = Set.of("landkreis", "kreis");

    private static final Map<String, String> SAME_SOUND = Map.ofEntries(
            Map.entry("ae", "a"),
            Map.entry("oe", "o"),
            Map.entry("ue", "u"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("dt", "t"),
            Map.entry("ck", "k"),
            Map.entry("tz", "z"),
            Map.entry("c", "k"),
            Map.entry("y", "i"),
            Map.entry("ie", "i"),
            Map.entry("ei", "ai"),
            Map.entry("ey", "ai"),
            Map.entry("ay", "ai"));

    private static final Pattern SOUNDS = Pattern.compile("ae|oe|ue|ph|th|dt|ck|tz|ie|ei|ey|ai|ay|c|y");

    private NameKey() {}

    /** The name spelt so; empty if nothing is left of it, and then it is like no other. */
    public static String of(String name) {
        String folded = DOTTED.matcher(TextNormalizer.fold(name)).replaceAll("$1");
        String words = simplest(folded, true);
        return words.isEmpty() ? simplest(folded, false) : words;
    }

    /** The words of a name without additions, which never make two names alike; all of them if there are no others. */
    public static String withoutAdditions(String name) {
        String folded = DOTTED.matcher(TextNormalizer.fold(name)).replaceAll("$1");
        String words = WORDS.splitAsStream(folded)
                .filter(word -> !word.isEmpty() && !ADDITIONS.contains(word) && !DISTRICTS.contains(word))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? folded : words;
    }

    /** Whether a text is no name but only an addition to one, as is "Stadt" in "Gladbeck, Stadt". */
    public static boolean isAddition(String text) {
        return WORDS.splitAsStream(TextNormalizer.fold(text))
                .allMatch(word -> word.isEmpty() || ADDITIONS.contains(word) || DISTRICTS.contains(word));
    }

    private static String simplest(String folded, boolean withoutAdditions) {
        return WORDS.splitAsStream(folded)
                .filter(word -> !word.isEmpty() && !(withoutAdditions && ADDITIONS.contains(word)))
                .map(NameKey::simplest)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String simplest(String word) {
        String once = DOUBLE.matcher(word).replaceAll("$1");
        return SOUNDS.matcher(once).replaceAll(each -> SAME_SOUND.getOrDefault(each.group(), each.group()));
    }
}
