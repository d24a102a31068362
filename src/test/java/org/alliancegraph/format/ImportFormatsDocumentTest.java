// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.format.graph.NodeTypes;
import org.alliancegraph.format.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The document on import formats tells what the reader does: its tables are those of the code and its examples can be
 * read. {@code -Dalliancegraph.print-import-formats=true} writes the tables again after a change that was meant.
 */
class ImportFormatsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/import-formats.md");
    private static final Pattern BLOCK = Pattern.compile("```(csv|json|xml|yaml)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void itsTablesAreThoseOfTheCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        String printed = document;
        for (Map.Entry<String, String> table : tables().entrySet()) {
            printed = printed.replaceFirst(
                    "(?s)<!-- " + table.getKey() + " -->.*<!-- /" + table.getKey() + " -->",
                    Matcher.quoteReplacement("<!-- " + table.getKey() + " -->\n" + table.getValue() + "<!-- /"
                            + table.getKey() + " -->"));
        }
        if (Boolean.getBoolean("alliancegraph.print-import-formats")) {
            Files.writeString(DOCUMENT, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void itsExamplesCanBeRead() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(DOCUMENT)).results().toList();
        Mapping mapping = null;

        assertThat(blocks).hasSizeGreaterThan(7);
        for (MatchResult block : blocks) {
            String text = block.group(2);
            if (block.group(1).equals("yaml")) {
                mapping = Mapping.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "example.yaml");
                continue;
            }
            Findings findings = Findings.in(Files.writeString(folder.resolve("example"), text), mapping);
            assertThat(findings.items).as(text).isNotEmpty();
            assertThat(findings.remarks).as(text).isEmpty();
            mapping = null;
        }
    }

    @ParameterizedTest
    @EnumSource
    void itExplainsEveryCode(DiagnosticCode code) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("`" + code + "`");
    }

    private static Map<String, String> tables() {
        StringBuilder headers = new StringBuilder();
        for (SheetKind kind : SheetKind.values()) {
            headers.append("\n### ")
                    .append(kind.title())
                    .append("\n\n| Header | Also | What belongs there |\n| --- | --- | --- |\n");
            for (SheetColumn column : kind.columns()) {
                headers.append("| `" + column.header() + "` | " + String.join(", ", column.synonyms()) + " | "
                        + column.english().replace("|", "\\|") + " |\n");
            }
        }
        Map<String, SynonymTable> vocabularies = new LinkedHashMap<>();
        vocabularies.put("Type of an actor", Synonyms.TYPES);
        vocabularies.put("Level of a municipality", Synonyms.LEVELS);
        vocabularies.put("Kind of an organization", Synonyms.ORGANIZATION_KINDS);
        vocabularies.put("Kind of a programme", Synonyms.PROGRAM_KINDS);
        vocabularies.put("State", Synonyms.STATES);
        vocabularies.put("Type of a claim", Synonyms.CLAIM_TYPES);
        vocabularies.put("Kind of a collaboration", Synonyms.COLLABORATION_KINDS);
        vocabularies.put("Role", Synonyms.ROLES);
        vocabularies.put("Stance", Synonyms.STANCES);
        vocabularies.put("Status", Synonyms.STATUSES);
        vocabularies.put("Rank", Synonyms.RANKS);
        StringBuilder values = new StringBuilder();
        vocabularies.forEach((title, words) ->
                values.append("\n**").append(title).append("**\n\n").append(table(words)));
        return Map.of(
                "headers", headers + "\n", "values", values + "\n", "types", "\n" + table(NodeTypes.words()) + "\n");
    }

    private static String table(SynonymTable words) {
        StringBuilder table = new StringBuilder("| Value | Also |\n| --- | --- |\n");
        for (String value : words.values()) {
            table.append("| `" + value + "` | " + String.join(", ", words.synonyms(value)) + " |\n");
        }
        return table.toString();
    }
}
