// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes German text without its special letters, for sorting, searching and ids. Done here and not by an analyzer of
 * the database, so that it is the same everywhere and needs nothing installed in a server (docs/adr/0005).
 */
public final class TextNormalizer {

    /** Accents, and what is not seen: soft hyphens, marks of direction, joiners and other zero-width characters. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** Letters with a stroke, without a dot or joined, which no decomposition takes apart. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŧ", "t"),
            Map.entry("þ", "th"));

    private static final Pattern LETTER = Pattern.compile(String.join("|", LETTERS.keySet()));
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-|-$");

    private TextNormalizer() {}

    /** Lower case, ä as ae, ö as oe, ü as ue, ß as ss, other accents dropped: the order of a German index. */
    public static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return plain(composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    /**
     * A pattern of all folded names that begin like a text, whether an a, o or u in it has lost the dots of an umlaut
     * or never had them.
     */
    public static String beginning(String text) {
        StringBuilder pattern = new StringBuilder();
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean bare = "aou".indexOf(letter) >= 0 && (i + 1 == folded.length() || folded.charAt(i + 1) != 'e');
            pattern.append(Character.isLetterOrDigit(letter) ? "" : "\\")
                    .append(letter)
                    .append(bare ? "e?" : "");
        }
        return "(?s)" + pattern + ".*";
    }

    /**
     * What the full-text index keeps of a text: its words folded, and folded again with ä, ö and ü as bare a, o and u
     * where that differs, so that "Muenster" and "munster" both find Münster.
     */
    public static String searchable(String text) {
        String folded = words(fold(text));
        String bare = words(plain(text.toLowerCase(Locale.ROOT)));
        return folded.equals(bare) ? folded : folded + " " + bare;
    }

    /** A readable id for a name: folded, with dashes between its words. */
    public static String slug(String name) {
        return OUTER_DASHES
                .matcher(NOT_ALPHANUMERIC.matcher(fold(name)).replaceAll("-"))
                .replaceAll("");
    }

    private static String plain(String lowerCase) {
        String stripped = MARKS.matcher(Normalizer.normalize(lowerCase, Normalizer.Form.NFD))
                .replaceAll("");
        return LETTER.matcher(stripped).replaceAll(each -> LETTERS.getOrDefault(each.group(), each.group()));
    }

    private static String words(String text) {
        return WORDS.matcher(text).replaceAll(" ").strip();
    }
}
