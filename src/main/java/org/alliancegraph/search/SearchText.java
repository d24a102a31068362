// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.TextNormalizer;

/**
 * A search text as words for the full-text index. Only letters and digits are kept, in lower case, so that the text
 * can't contain operators of the query language of the index.
 */
record SearchText(List<String> words) {

    private static final int MAX_WORDS = 10;
    private static final int SHORTEST_LAST_BEGINNING = 2;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_MISSPELLING = 5;
    private static final int SHORTEST_PART = 5;
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e?");

    /**
     * Reads what was typed.
     *
     * @throws BadInput {@code BAD_INPUT} if there is no word in it, or too much
     */
    static SearchText of(String typed) {
        TextLength.SEARCHED.require(typed);
        List<String> words = NOT_IN_WORDS
                .splitAsStream(TextNormalizer.fold(typed))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new BadInput("BAD_INPUT", Message.of("query.text-without-words"));
        }
        if (words.size() > MAX_WORDS) {
            throw new BadInput("BAD_INPUT", Message.of("query.too-many-words", MAX_WORDS, words.size()));
        }
        return new SearchText(words);
    }

    /** The question to the index: every word must be found somewhere, whole, as a beginning or misspelt in a name. */
    String lucene() {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            clauses.add("+(" + clause(words.get(i), i == words.size() - 1) + ")");
        }
        return String.join(" ", clauses);
    }

    /**
     * The question to the indexes of what was once: any word is enough, as each text is a document of its own, and more
     * than was meant may be found. Names that were claimed have umlauts in one form only, so that an a, o or u that was
     * typed stands for both.
     */
    String anyWord() {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String either = UMLAUT.matcher(word).replaceAll("$1e?");
            String before = isPart(word) ? ".*" : "";
            clauses.add("%s^8 /%s%s%s/"
                    .formatted(word, before, either, begins(word, i == words.size() - 1) ? ".*" : ""));
            if (misspelt(word)) {
                clauses.add(word + "~2");
            }
        }
        return String.join(" ", clauses);
    }

    private static String clause(String word, boolean last) {
        StringBuilder clause = new StringBuilder(word).append("^8");
        if (begins(word, last)) {
            clause.append(' ').append(word).append('*');
        }
        if (isPart(word)) {
            clause.append(" *").append(word).append("*^0.1");
        }
        if (misspelt(word)) {
            clause.append(" searchName:%s~1 searchAlternativeNames:%s~1".formatted(word, word));
        }
        return clause.toString();
    }

    private static boolean begins(String word, boolean last) {
        return word.length() >= (last ? SHORTEST_LAST_BEGINNING : SHORTEST_BEGINNING);
    }

    /** Whether a word is long enough to be looked for within longer ones, as German writes them. */
    private static boolean isPart(String word) {
        return word.length() >= SHORTEST_PART;
    }

    private static boolean misspelt(String word) {
        return word.length() >= SHORTEST_MISSPELLING && word.chars().allMatch(Character::isLetter);
    }
}
