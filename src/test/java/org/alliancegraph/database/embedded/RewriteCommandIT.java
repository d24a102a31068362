// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.util.unit.DataSize;

@Tag("slow")
class RewriteCommandIT {

    private static final String ERASED = "quaxmeierin ";
    private static final String KEPT = "kanarienvogel ";
    private static final int REPEATED = 40;

    @TempDir
    private Path data;

    private EmbeddedDatabase started() {
        return EmbeddedDatabase.start(new EmbeddedProperties(data, 0, DataSize.ofMegabytes(16), null));
    }

    /** The names of files that hold a text, in any of the ways in which the database writes one. */
    private List<String> holding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> holds(each, text.strip()))
                    .map(each -> data.relativize(each).toString())
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(text)
                    || new String(bytes, StandardCharsets.UTF_16LE).contains(text)
                    || new String(bytes, StandardCharsets.UTF_16BE).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingThatWasDeletedIsLeftInAnyFile() throws IOException {
        try (EmbeddedDatabase before = started()) {
            GraphDatabaseService graph = before.graph();
            graph.executeTransactionally("CREATE CONSTRAINT one FOR (n:Person) REQUIRE n.id IS UNIQUE");
            graph.executeTransactionally("CREATE INDEX names FOR (n:Person) ON (n.name)");
            graph.executeTransactionally("CREATE FULLTEXT INDEX words FOR (n:Person) ON EACH [n.text]");
            graph.executeTransactionally(
                    "UNWIND [$erased, $kept] AS text CREATE (n:Person {id: text, name: text, text: text})"
                            + "-[:KNOWS {note: text}]->(:Body {texts: [text, text]})",
                    Map.of("erased", ERASED.repeat(REPEATED), "kept", KEPT.repeat(REPEATED)));
            graph.executeTransactionally(
                    "MATCH (n:Person {id: $id})--(b) DETACH DELETE n, b", Map.of("id", ERASED.repeat(REPEATED)));
        }
        assertThat(holding(ERASED)).isNotEmpty();

        assertThat(RewriteCommand.rewrite(data)).isEqualTo(2);

        assertThat(holding(ERASED)).isEmpty();
        assertThat(holding(KEPT)).isNotEmpty();
        try (EmbeddedDatabase after = started()) {
            assertThat(number(after, """
                CALL db.index.fulltext.queryNodes('words', 'kanarienvogel') YIELD node
                MATCH (node)-[k:KNOWS]->(b)
                RETURN count(node.id + k.note + b.texts[1]) AS number\
                """)).isEqualTo(1);
            assertThat(number(after, """
                SHOW INDEXES YIELD name, state WHERE name IN ['one', 'names', 'words'] AND state = 'ONLINE'
                RETURN count(*) AS number\
                """)).isEqualTo(3);
        }
    }

    private static long number(EmbeddedDatabase database, String query) {
        return database.graph().executeTransactionally(query, Map.of(), result ->
                (Long) result.next().get("number"));
    }
}
