// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.format.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Downloads as a browser and a program get them. */
@AllianceGraphTest
class ExportOverHttpIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void everyFormatIsADownload(ExportFormat format) throws Exception {
        HttpResponse<byte[]> answer = bytes(format.file());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(format.mediaType());
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment")
                .contains("Netzwerk-Stand-2026-11-22." + format.ending());
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).hasSizeGreaterThan(5000);
    }

    @Test
    void whatIsStillUpToDateIsNotSentAgain() throws Exception {
        String path = "network.json?states=BERLIN";
        String etag = header(get(path), "ETag");
        HttpResponse<String> again = get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<String> any = get(path, "If-None-Match", "*");
        assertThat(any.statusCode()).isEqualTo(304);
        assertThat(header(any, "ETag")).isEqualTo(etag);
        assertThat(again.body()).isEmpty();
        assertThat(get("network.json?states=HAMBURG", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
        assertThat(get("network.csv.zip?states=BERLIN", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWorkbookIsInTheLanguageThatIsAskedForOrRead() throws Exception {
        HttpResponse<String> german = get("network.csv.zip?states=BERLIN");
        assertThat(header(german, "Vary")).contains("Accept-Language");
        assertThat(german.body()).contains("Akteure.csv");
        HttpResponse<String> english = get("network.csv.zip?states=BERLIN", "Accept-Language", "en-GB,de;q=0.5");
        assertThat(english.body()).contains("Actors.csv");
        assertThat(header(english, "ETag")).isNotEqualTo(header(german, "ETag"));
        assertThat(get("network.csv.zip?states=BERLIN&language=DE", "Accept-Language", "en")
                        .body())
                .contains("Akteure.csv");
        assertThat(get("network.json?language=DE").statusCode()).isEqualTo(400);
    }

    @Test
    void theNameOfAFileSaysWhatItHolds() throws Exception {
        assertThat(header(
                        get("network.gexf?around=municipality:06636003&asOf=2019-12-31&knownAt=2026-11-23T09:00:00Z"),
                        "Content-Disposition"))
                .contains("Netzwerk-municipality-06636003-am-2019-12-31-Stand-2026-11-23.gexf");
    }

    @Test
    void aWrongParameterIsNamedInTheLanguageOfTheReader() throws Exception {
        HttpResponse<String> english = get("network.xlsx?states=ATLANTIS");
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(header(english, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(english, "Content-Disposition")).doesNotContain("attachment");
        JsonNode problem = JsonMapper.shared().readTree(english.body());
        assertThat(problem.path("parameter").asString()).isEqualTo("states");
        assertThat(problem.path("detail").asString()).contains("can't be used").contains("HESSEN");

        HttpResponse<String> german = get("network.xlsx?ids=person:niemand", "Accept-Language", "de-DE,en;q=0.5");
        assertThat(german.statusCode()).isEqualTo(400);
        assertThat(german.body()).contains("nicht bekannt");
    }

    @Test
    void otherFilesAreNotThere() throws Exception {
        HttpResponse<String> unknown = get("network.pdf", "Accept-Language", "de");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("es gibt network.xlsx").contains("kumu.zip");
        assertThat(get("network.json/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theListOfFormatsAndTheContextAreServed() throws Exception {
        assertThat(get("formats").body()).contains("/export/network.graphml");
        HttpResponse<String> context = get("context.jsonld");
        assertThat(header(context, "Content-Type")).startsWith("application/ld+json");
        assertThat(context.body()).contains("http://www.w3.org/ns/org#");
    }

    @Test
    void nothingIsReadForWhoAsksForTheHeadersOnly() throws Exception {
        HttpResponse<String> head = http.send(
                request("network.json")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).startsWith("W/");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export/" + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
