// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.message.MessageCalls.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundles of messages")
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/message");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?::[^}]*)?}");

    private static Map<String, String> english;
    private static Map<String, String> german;
    private static List<Call> calls;

    @BeforeAll
    static void read() throws IOException {
        english = bundle("messages_en.properties");
        german = bundle("messages_de.properties");
        calls = MessageCalls.in(SOURCES);
    }

    @Test
    void haveTheSameKeys() {
        assertThat(german.keySet()).hasSizeGreaterThan(300).isEqualTo(english.keySet());
    }

    @Test
    void haveEveryKeyOnce() throws IOException {
        for (String language : List.of("en", "de")) {
            assertThat(Files.readAllLines(BUNDLES.resolve("messages_" + language + ".properties")).stream()
                            .filter(each -> !each.isBlank() && !each.startsWith("#"))
                            .map(each -> each.substring(0, each.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void haveTheSameArgumentsInBothLanguages() {
        english.forEach(
                (key, sentence) -> assertThat(gaps(german.get(key))).as(key).isEqualTo(gaps(sentence)));
    }

    @Test
    void numberTheArgumentsFromZeroWithoutAGap() {
        english.forEach((key, sentence) -> assertThat(gaps(sentence))
                .as(key)
                .isEqualTo(IntStream.range(0, gaps(sentence).size())
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void haveWhatIsCalledWithAsManyArguments() {
        assertThat(calls).hasSizeGreaterThan(300);
        assertThat(calls).filteredOn(call -> call.code() == null).isEmpty();
        assertThat(calls)
                .filteredOn(call -> !english.containsKey(call.code())
                        || gaps(english.get(call.code())).size() != call.arguments())
                .isEmpty();
    }

    @Test
    void haveNothingThatNobodyUses() {
        TreeSet<String> unused = new TreeSet<>(english.keySet());
        calls.forEach(call -> unused.remove(call.code()));
        assertThat(unused).isEmpty();
    }

    private static Set<Integer> gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map(gap -> Integer.valueOf(gap.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(in);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }
}
