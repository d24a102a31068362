// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes German text without its special letters, for sorting, searching and ids. Done here and not by an analyzer of
 * the database, so that it is the same everywhere and needs nothing installed in a server (docs/adr/0005).
 */
public final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
        return stripped.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    private static String words(String text) {
        return WORDS.matcher(text).replaceAll(" ").strip();
    }
}
