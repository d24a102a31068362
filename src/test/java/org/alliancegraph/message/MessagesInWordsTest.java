// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coordinator reads her words: neither constants of the schema nor names of fields of the API. */
@DisplayName("Messages to coordinators")
class MessagesInWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/message");

    /** What only developers and operators read: of queries, requests and mapping files, and words that are the same. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "expected\\.filter|(http|query|mapping|schema|metrics|graphql|subscription|access|sign-in)[.-].*");

    private static final Pattern CAMEL = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]+\\b");
    private static final Set<String> NAMES_OF_THE_API = Set.of("clientKey");

    @Test
    @DisplayName("hold no constant of an enum and no field of the API in their sentences")
    void sentences() throws IOException {
        Set<String> constants = bundle("labels_de").keySet().stream()
                .map(each -> each.substring(each.indexOf('.') + 1))
                .filter(each -> each.length() > 3 && !each.equals("ACTIVE"))
                .collect(Collectors.toSet());
        Set<String> types = Stream.concat(
                        Arrays.stream(EntityType.values()).map(EntityType::label), Stream.of("LocalAlliance"))
                .filter(each -> !Set.of("Person", "Program").contains(each))
                .collect(Collectors.toSet());
        Map<String, String> found = new TreeMap<>();
        bundle("messages_de").forEach((code, sentence) -> {
            if (TECHNICAL.matcher(code).matches()) {
                return;
            }
            for (String word : sentence.split("[^\\p{L}_]+")) {
                boolean camel = CAMEL.matcher(word).matches() && !NAMES_OF_THE_API.contains(word);
                if (constants.contains(word) || types.contains(word) || camel) {
                    found.put(code, sentence);
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("show constants of enums by their labels, also in lists")
    void constants() {
        for (Enum<?> each : Stream.<Enum<?>[]>of(ClaimType.values(), EntityType.values(), State.values())
                .flatMap(Arrays::stream)
                .toList()) {
            assertThat(Message.of("claim.always-directed", each).in(Language.DE))
                    .doesNotContain(each.name());
            assertThat(Message.of("expected.one-of", List.of(each)).in(Language.DE))
                    .doesNotContain(each.name());
        }
    }

    @Test
    @DisplayName("have a word for every property and every field that can be missing, in both languages")
    void fields() throws IOException {
        Map<String, String> german = bundle("fields_de");
        assertThat(german.keySet()).isEqualTo(bundle("fields_en").keySet());
        for (Property each : Property.values()) {
            assertThat(german).containsKey(each.fieldName());
        }
        assertThat(Message.of("entity.field-missing", Message.field("labelDe")).in(Language.DE))
                .contains("Bezeichnung");
    }

    @Test
    @DisplayName("get constants as constants, and not their names, which nobody could put into words")
    void arguments() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> named = files.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(
                            each -> Pattern.compile("Message\\.of\\(\\s*\"(importing|claim|record|graph|merge)\\.[^;]*")
                                    .matcher(text(each))
                                    .results()
                                    .map(found -> each.getFileName() + ": " + found.group()))
                    .filter(each -> Pattern.compile("(?i)(type|form|kind|state|role|rank)\\(?\\)?\\.(label|name)\\(\\)")
                            .matcher(each)
                            .find())
                    .toList();
            assertThat(named).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            bundle.load(in);
        }
        return bundle.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> each.getValue().toString()));
    }
}
