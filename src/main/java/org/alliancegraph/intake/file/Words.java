// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.graph.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The words people write for one of a few things, in German and English. Case, umlauts written out, blanks and
 * punctuation make no difference; a word that is only nearly one of them is not taken, but offered.
 */
final class Words {

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final Set<String> values = new LinkedHashSet<>();

    /** One value and what it is called; the value itself is one of its words. */
    Words add(String value, String... words) {
        values.add(value);
        word(value, value);
        for (String word : words) {
            synonyms.computeIfAbsent(value, key -> new ArrayList<>()).add(word);
            word(word, value);
        }
        return this;
    }

    Words addAll(Words others) {
        others.exact.forEach((word, value) -> {
            values.add(value);
            word(word, value);
        });
        return this;
    }

    @Nullable
    String find(String text) {
        String value = exact.get(text);
        return value != null ? value : folded.get(fold(text));
    }

    /** The first of its words found as a whole word within a longer text. */
    @Nullable
    String findWithin(String text) {
        String whole = find(text);
        if (whole != null) {
            return whole;
        }
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            String value = word.isEmpty() ? null : find(word);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The known word nearest to a misspelt one, if any is near. */
    @Nullable
    String nearest(String text) {
        return Spelling.nearest(fold(text), shown);
    }

    /** The values in order, for a message or a drop-down list. */
    Collection<String> values() {
        return Collections.unmodifiableSet(values);
    }

    List<String> synonyms(String value) {
        return synonyms.getOrDefault(value, List.of());
    }

    String expected() {
        return String.join(", ", values);
    }

    static String fold(String text) {
        String folded = Folding.fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private void word(String word, String value) {
        String key = fold(word);
        String before = folded.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException(word + " means " + before + " and " + value);
        }
        exact.put(word, value);
        shown.putIfAbsent(key, word);
    }
}
