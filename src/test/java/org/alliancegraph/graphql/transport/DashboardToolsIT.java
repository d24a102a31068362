// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docs/dashboards.md tells to put into other tools, asked in the way in which they ask. */
@AllianceGraphTest
class DashboardToolsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    /** As the data source Infinity of Grafana does for queries of its type GraphQL. */
    @Test
    void infinityFindsTheRowsWhereItIsToldToLook() throws Exception {
        List<String> queries = documented();
        assertThat(queries).hasSize(2);
        JsonNode states = asked(queries.getFirst()).at("/data/facets/0/buckets");
        assertThat(states).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("label").isString()).isTrue();
            assertThat(each.path("count").isNumber()).isTrue();
        });
        JsonNode units = asked(queries.getLast()).at("/data/timeline/units");
        assertThat(units).hasSizeGreaterThan(10).allSatisfy(each -> {
            assertThat(each.path("start").stringValue()).matches("\\d{4}-01-01");
            assertThat(each.path("holding").isNumber()).isTrue();
        });
    }

    private static List<String> documented() throws IOException {
        String grafana = Files.readString(Path.of("docs/dashboards.md"))
                .split("### Grafana")[1]
                .split("### ")[0];
        return QUERY.matcher(grafana)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private JsonNode asked(String query) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", Map.of()));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Accept", "application/json;q=0.9,text/plain")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return JSON.readTree(response.body());
        }
    }
}
