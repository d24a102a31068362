// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that people write into a cell instead of a value: for an unknown value, or to refer to another cell. They are
 * no values: "dito" is no legal form.
 */
public final class Placeholders {

    private static final int LONGEST = 20;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> NOTHING = Set.of(
            "?",
            "??",
            "???",
            "-",
            "--",
            "–",
            "—",
            "./.",
            "k.a.",
            "keineangabe",
            "keineangaben",
            "unbekannt",
            "unknown",
            "nichtbekannt",
            "n.n.",
            "n.a.",
            "n/a");
    private static final Set<String> ELSEWHERE = Set.of(
            "dito",
            "dto",
            "dto.",
            "\"",
            "〃",
            "s.o.",
            "so.",
            "sieheoben",
            "wieoben",
            "s.u.",
            "sieheunten",
            "ebd.",
            "ebenda",
            "ebenso");

    /** Fields with free text, in which these words are ordinary words. */
    private static final Set<String> FREE = Set.of("description", "note", "locator", "value", "decision", "corrects");

    private Placeholders() {}

    /** Whether a placeholder in this field must not become a value. */
    static boolean matterIn(String field) {
        return mayBeNothingIn(field) && !field.startsWith("attribute:");
    }

    /** Whether a field is empty where such a word stands in it. */
    static boolean mayBeNothingIn(String field) {
        return !FREE.contains(field) && !field.startsWith(FileRecord.CONTACT);
    }

    public static boolean sayNothing(String text) {
        return text.length() <= LONGEST && NOTHING.contains(folded(text));
    }

    static boolean referElsewhere(String text) {
        return text.length() <= LONGEST && ELSEWHERE.contains(folded(text));
    }

    private static String folded(String text) {
        boolean plain = text.chars().noneMatch(Character::isWhitespace);
        String lower = text.toLowerCase(Locale.ROOT);
        return plain ? lower : BLANKS.matcher(lower).replaceAll("");
    }
}
