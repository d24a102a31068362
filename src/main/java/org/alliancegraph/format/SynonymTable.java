// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * The words for the values of a field, in German and English; the usual German word is the first. Case, spelling of
 * umlauts, blanks and punctuation do not matter. A similar word is not accepted, but suggested in the message.
 */
public final class SynonymTable {

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final Set<String> values = new LinkedHashSet<>();

    /** Adds a value and its words; the value itself is one of the words. */
    public SynonymTable add(String value, String... words) {
        values.add(value);
        for (String word : words) {
            synonyms.computeIfAbsent(value, key -> new ArrayList<>()).add(word);
            word(word, value);
        }
        word(value, value);
        return this;
    }

    SynonymTable addAll(SynonymTable others) {
        others.exact.forEach((word, value) -> {
            values.add(value);
            word(word, value);
        });
        return this;
    }

    /** The same table with some of the values only. */
    SynonymTable only(Collection<String> wanted) {
        SynonymTable some = new SynonymTable();
        wanted.forEach(value -> some.add(value, synonyms(value).toArray(String[]::new)));
        return some;
    }

    @Nullable
    public String find(String text) {
        String value = exact.get(text);
        return value != null ? value : folded.get(fold(text));
    }

    /** The known word that is most similar to a misspelt one; null if no word is similar. */
    @Nullable
    public String nearest(String text) {
        return NearestWord.nearest(fold(text), shown);
    }

    /** The values in order, for a message or a drop-down list. */
    public Collection<String> values() {
        return Collections.unmodifiableSet(values);
    }

    List<String> synonyms(String value) {
        return synonyms.getOrDefault(value, List.of());
    }

    /** The German word for a value: its first word. */
    String german(String value) {
        List<String> words = synonyms(value);
        return words.isEmpty() ? value : words.getFirst();
    }

    /** The German words, each with its value if that is different. */
    public Message expected() {
        return Message.of(
                "expected.one-of",
                values.stream()
                        .map(value -> fold(german(value)).equals(fold(value))
                                ? german(value)
                                : german(value) + " (" + value + ")")
                        .toList());
    }

    public static String fold(String text) {
        String folded = TextNormalizer.fold(text);
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
