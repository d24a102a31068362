// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in German what imports and refused changes say in English. As gettext does it, the English sentence is the key,
 * so that whoever writes one does not have to look elsewhere; tests fail for a sentence without German.
 */
public final class GermanMessages {

    private static final Pattern GAP = Pattern.compile("\\{(;?)}");
    private static final Pattern PLACE = Pattern.compile("line ([0-9]+[^:]*): (.*)");
    private static final List<Sentence> SENTENCES = read();

    private GermanMessages() {}

    private record Sentence(Pattern english, int words, List<String> german, List<Boolean> lists) {

        static Sentence of(String english, String german) {
            List<String> parts = parts(english);
            String pattern =
                    String.join("(.*?)", parts.stream().map(Pattern::quote).toList());
            int words = parts.stream().mapToInt(String::length).sum();
            List<Boolean> lists = GAP.matcher(german)
                    .results()
                    .map(gap -> !gap.group(1).isEmpty())
                    .toList();
            return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), words, parts(german), lists);
        }

        private static List<String> parts(String sentence) {
            return List.of(GAP.split(sentence, -1));
        }

        Optional<String> say(String text) {
            Matcher matcher = english.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            StringBuilder said = new StringBuilder(german.getFirst());
            for (int i = 1; i < german.size(); i++) {
                String gap = matcher.group(i);
                said.append(lists.get(i - 1) ? each(gap) : gap).append(german.get(i));
            }
            return Optional.of(said.toString());
        }

        /** Several reasons in one gap. */
        private static String each(String reasons) {
            return Arrays.stream(reasons.split("; "))
                    .map(each -> GermanMessages.of(each).orElse(each))
                    .collect(Collectors.joining("; "));
        }
    }

    /** The sentence in German, if it is known; of several lines each that is known. */
    public static Optional<String> of(String english) {
        Optional<String> said =
                SENTENCES.stream().flatMap(each -> each.say(english).stream()).findFirst();
        if (said.isPresent() || english.indexOf('\n') < 0) {
            return said;
        }
        return Optional.of(english.lines().map(GermanMessages::line).collect(Collectors.joining("\n")));
    }

    /** One of several lines; what is said of a line of a file may be a sentence of its own. */
    private static String line(String english) {
        Matcher place = PLACE.matcher(english);
        return of(english)
                .orElseGet(() -> place.matches()
                        ? "Zeile " + place.group(1) + ": " + of(place.group(2)).orElse(place.group(2))
                        : english);
    }

    private static List<Sentence> read() {
        try (InputStream in = Objects.requireNonNull(GermanMessages.class.getResourceAsStream("/message/german.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .toList();
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 2) {
                sentences.add(Sentence.of(lines.get(i), lines.get(i + 1)));
            }
            sentences.sort(Comparator.comparingInt(Sentence::words).reversed());
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
