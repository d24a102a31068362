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
 * The words people write for one of a few things, in German and English, the usual German one first. Case, umlauts
 * written out, blanks and punctuation make no difference; a word that is only nearly one of them is not taken, but
 * offered.
 */
public final class SynonymTable {

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final Set<String> values = new LinkedHashSet<>();

    /** One value and what it is called; the value itself is one of its words. */
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

    /** The same words for a part of the values. */
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

    /** The known word nearest to a misspelt one, if any is near. */
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

    /** What a value is called in German: its first word. */
    String german(String value) {
        List<String> words = synonyms(value);
        return words.isEmpty() ? value : words.getFirst();
    }

    /** The German words, each with the value where that is another. */
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
