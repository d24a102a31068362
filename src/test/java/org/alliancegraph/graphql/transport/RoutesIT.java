// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What HTTP promises of every address that can be read. */
@AllianceGraphTest
class RoutesIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actors",
                "/a/municipality:06636003",
                "/graphiql",
                "/graphql?query=%7B__typename%7D",
                "/graphql?query=%7Bnobody%7D",
                "/graphql/schema.graphql",
                "/export/formats",
                "/export/context.jsonld",
                "/export/network.json",
                "/export/network.xlsx",
                "/export/network.pdf",
                "/import/template.xlsx",
                "/actuator/health",
                "/nowhere"
            })
    void isAskedForItsHeadersOnly(String path) throws Exception {
        String whole = asked("GET", path).sentTo(port);
        String head = asked("HEAD", path).sentTo(port);

        assertThat(head).endsWith("\r\n\r\n");
        assertThat(head.lines().findFirst()).isEqualTo(whole.lines().findFirst());
        for (String name : new String[] {"content-type", "etag", "location", "cache-control", "content-disposition"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D",
                "/graphql/schema.graphql",
                "/export/formats",
                "/export/context.jsonld",
                "/export/network.json",
                "/export/network.jsonld",
                "/export/network.graphml",
                "/export/network.gexf"
            })
    void isCompressedForWhoCanReadThat(String path) throws Exception {
        assertThat(header(asked("GET", path).with("Accept-Encoding", "gzip").sentTo(port), "content-encoding"))
                .isEqualTo("gzip");
        assertThat(header(asked("GET", path).sentTo(port), "content-encoding")).isEmpty();
    }

    @Test
    void theSchemaIsAFile() throws Exception {
        Path printed = Path.of("docs", "schema.graphqls");
        String answer = asked("GET", "/graphql/schema.graphql").sentTo(port);

        assertThat(header(answer, "content-type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(Files.readString(printed))
                .contains(answer.substring(answer.indexOf("\r\n\r\n") + 10).substring(0, 2000));
        assertThat(asked("GET", "/graphql/schema.graphql")
                        .with("If-None-Match", header(answer, "etag"))
                        .sentTo(port))
                .startsWith("HTTP/1.1 304 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 60_000, 90_000, 140_000, 1_000_000})
    void aLongQueryIsAnsweredInJson(int length) throws Exception {
        String answer = asked("GET", "/graphql?query=%7B__typename%7D%23" + "x".repeat(length))
                .sentTo(port);

        assertThat(answer).startsWith(length < 100_000 ? "HTTP/1.1 200 " : "HTTP/1.1 400 ");
        assertThat(header(answer, "content-type")).containsPattern("^application/(problem\\+)?json");
        assertThat(answer).doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query={__typename}", "/graphql?query=%", "/export/../../x", "/graphql;a=b\\c"})
    void anAddressThatCannotBeReadIsRefusedInJson(String path) throws Exception {
        String answer = asked("GET", path).sentTo(port);

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(header(answer, "content-type")).containsPattern("^application/(problem\\+)?json");
    }

    private RawRequest asked(String method, String path) {
        return RawRequest.of(method, path).with("Host", "localhost:" + port);
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
