// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a free text may be the name of a person, or say how to reach one. A free text is not hidden with the person
 * whom it names, so a human has to look at it.
 */
public final class NamesInText {

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+\\.?";
    private static final Pattern NAMES = Pattern.compile(
            "(?=(?<![\\p{L}\\p{N}])(" + WORD + "(?: (?:v\\.|von|van|zu|de) | )" + WORD + ")(?: (" + WORD + "))?)");

    /** What stands before the name of a person, and of nothing else. */
    private static final Pattern ADDRESSED = Pattern.compile("(?<!\\p{L})(?:Herrn?|Frau|Dr\\.(?:"
            + " \\p{L}+\\.)*|Prof\\.|Mr\\.|Mrs\\.|Ms\\.|(?:Ober)?[Bb]ürgermeister(?:in)?"
            + "|Landr(?:at|ätin)|Dezernent(?:in)?|Beigeordneter?|Leiter(?:in)?)((?:"
            + " (?:Dr|Prof|med|rer|nat|phil|jur|h\\.? ?c)\\.)*(?: (?:v\\.|von|van|zu|de))*(?: " + WORD
            + "){1,3})");

    private static final Pattern REACHED =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|(?<!\\d)(?:\\+49[ /-]?|0)[1-9][\\d"
                    + " /()-]{6,}\\d(?!\\d)");

    private NamesInText() {}

    /** What is certainly about a person: whom the text addresses as one, addresses of mail, numbers to call. */
    public static List<String> certain(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher addressed = ADDRESSED.matcher(text);
        while (addressed.find()) {
            found.add(addressed.group(1).strip());
        }
        Matcher reached = REACHED.matcher(text);
        while (reached.find()) {
            found.add(reached.group());
        }
        return List.copyOf(found);
    }

    /** Two and three words in a row that may be a name, which only who knows the names can tell. */
    public static Set<String> possible(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            found.add(names.group(1));
            if (names.group(2) != null) {
                found.add(names.group(1) + " " + names.group(2));
            }
        }
        return found;
    }
}
