// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The labels of enums")
class EnumLabelsTest {

    @Test
    @DisplayName("are those of every value of the schema, in both languages, and no others")
    void areComplete() throws IOException {
        TreeSet<String> values = new TreeSet<>();
        Parser.parse(Files.readString(Path.of("docs/schema.graphqls")))
                .getDefinitionsOfType(EnumTypeDefinition.class)
                .forEach(type -> type.getEnumValueDefinitions()
                        .forEach(value -> values.add(type.getName() + "." + value.getName())));
        assertThat(values).hasSizeGreaterThan(200);
        for (String language : List.of("de", "en")) {
            Properties labels = new Properties();
            try (Reader in =
                    Files.newBufferedReader(Path.of("src/main/resources/message/labels_" + language + ".properties"))) {
                labels.load(in);
            }
            assertThat(labels.stringPropertyNames()).as(language).containsExactlyInAnyOrderElementsOf(values);
            assertThat(labels.values())
                    .as(language)
                    .noneMatch(label -> label.toString().isBlank());
        }
    }

    @Test
    @DisplayName("are words in the language asked for")
    void areWords() {
        assertThat(EnumLabels.of("State", "BAYERN", Language.EN)).isEqualTo("Bavaria");
        assertThat(EnumLabels.of("State", "BAYERN", Language.DE)).isEqualTo("Bayern");
    }
}
