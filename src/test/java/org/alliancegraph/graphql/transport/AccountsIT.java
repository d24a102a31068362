// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Once there are accounts nobody does anything without one, and with one what its role may, whatever way they take. */
@WebJourney
class AccountsIT {

    private static final String QUERY = "{ hello }";
    private static final String MUTATION = "mutation { touch }";
    private static final String COOKIE = "alliance-graph=";

    private static final RawRequest SOCKET = RawRequest.of("GET", "/graphql")
            .with("Connection", "Upgrade, close")
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Version", "13")
            .with("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
            .with("Sec-WebSocket-Protocol", "graphql-transport-ws");

    /** Every way in, but the page to sign in and the probes. */
    static final List<RawRequest> ROUTES = List.of(
            asked("GET", "/"),
            asked("GET", "/graphiql"),
            asked("GET", "/assets/index.js"),
            asked("GET", "/graphql?query=%7B__typename%7D"),
            asked("GET", "/graphql?query=nonsense%7B"),
            asked("GET", "/graphql/schema.graphql"),
            asked("GET", "/export/network.json"),
            asked("GET", "/export/formats"),
            asked("GET", "/import/template.xlsx"),
            asked("GET", "/actuator/info"),
            asked("GET", "/actuator/health/../../export/network.json"),
            asked("GET", "/sign-in/../export/network.json"),
            asked("GET", "/sign-in;/export"),
            asked("GET", "/sign-out"),
            asked("GET", "/nowhere"),
            asked("POST", "/import?name=a.csv"),
            asked("DELETE", "/sign-in"),
            posted(QUERY),
            posted(MUTATION),
            posted("nonsense {"));

    @TempDir
    static Path folder;

    private static TestAccounts accounts;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry registry) throws IOException {
        accounts = new TestAccounts(folder);
        accounts.user("add", "Ada", "steward");
        accounts.user("add", "Max Müller", "editor");
        accounts.user("add", "Mia", "member");
        registry.add("alliancegraph.data", folder::toString);
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void nothingIsToldOrDoneWithoutAnAccount(RawRequest route) throws Exception {
        for (RawRequest each : List.of(
                route,
                route.with("Cookie", COOKIE + "0123456789ABCDEF0123456789ABCDEF"),
                route.with("Authorization", "Bearer agt_forged"),
                route.with("Authorization", "Bearer "),
                route.with("Authorization", "Basic QWRhOmNvcnJlY3QgaG9yc2UgYmF0dGVyeQ=="))) {
            String answer = each.sentTo(port);

            assertThat(status(answer)).as(each + answer).isIn("400", "401");
            assertThat(answer).doesNotContain("Set-Cookie", "Query", "touched", "Hello");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"connection_init\"}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer agt_forged\"}}",
                "{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Basic QWRhOmNvcnJlY3Q=\"}}",
                "{\"type\":\"connection_init\",\"payload\":{\"authorization\":7}}",
                "{\"type\":\"connection_init\",\"payload\":[]}",
                "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ hello }\"}}"
            })
    void aSocketOfNobodyEndsWithItsFirstMessage(String message) throws Exception {
        try (Talk talk = Talk.silent(port)) {
            talk.say(message);

            assertThat(talk.code()).isIn(4400, 4401, 4403);
        }
        assertThat(SOCKET.with("Host", "localhost")
                        .with("Authorization", "Bearer agt_forged")
                        .sentTo(port))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void aPageThatCannotSendHeadersShowsItsTokenWhenTheSocketIsOpen() throws Exception {
        String token = "Bearer " + accounts.token("add", "Wallboard", "member");
        try (Talk talk = Talk.silent(port)) {
            talk.say(Map.of("type", "connection_init", "payload", Map.of("authorization", token)));
            assertThat(heard(talk)).contains("connection_ack");
            assertThat(heard(talk.subscribe("q", QUERY))).contains("Hello");
            assertThat(heard(talk)).contains("complete");
            assertThat(heard(talk.subscribe("m", MUTATION))).contains("FORBIDDEN");
            talk.subscribe("w", "subscription { waits }");

            accounts.token("revoke", "Wallboard");

            assertThat(heard(talk)).contains("UNAUTHORIZED");
        }
    }

    @Test
    void anEventStreamTellsWhyItEnds() throws Exception {
        String answer = posted("subscription { waits }")
                .with("Accept", "text/event-stream")
                .sentTo(port);

        assertThat(answer).contains("\"code\":\"UNAUTHORIZED\"").contains("event: complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/actuator/health", "/actuator/health/liveness"})
    void whoSignsInOrWatchesTheServerIsAnswered(String path) throws Exception {
        assertThat(asked("GET", path).sentTo(port)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aPageLeadsToWhereOneSignsIn() throws Exception {
        String page = asked("GET", "/a/person:1").with("Accept", "text/html").sentTo(port);
        assertThat(page).startsWith("HTTP/1.1 303").contains("Location: /sign-in?to=%2Fa%2Fperson%3A1\r\n");

        String german =
                asked("GET", "/sign-in?wrong").with("Accept-Language", "de").sentTo(port);
        assertThat(german)
                .contains("Bei Alliance Graph anmelden", "Ein Konto mit diesem Namen")
                .containsOnlyOnce("Content-Security-Policy: default-src 'none'; style-src 'sha256-")
                .contains("form-action 'self'", "frame-ancestors 'none'", "Referrer-Policy: same-origin")
                .doesNotContain("<script");
        assertThat(asked("GET", "/sign-in?<script>").sentTo(port)).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/person:1", "/paths?from=a&to=b%20c#d", "/a//b", "/?q='x'", "/%2F%2Fevil.example"})
    void thePageThatWasWantedIsReturnedTo(String wanted) throws Exception {
        assertThat(form("Ada", TestAccounts.PASSWORD, "&to=" + encoded(wanted)).sentTo(port))
                .startsWith("HTTP/1.1 303")
                .contains("Location: " + wanted + "\r\n");
        assertThat(form("Ada", "wrong", "&to=" + encoded(wanted)).sentTo(port))
                .contains("Location: /sign-in?wrong" + (wanted.equals("/") ? "" : "&to=" + encoded(wanted)) + "\r\n");
        assertThat(asked("GET", "/sign-in?wrong&to=" + encoded(wanted)).sentTo(port))
                .contains("There is no account")
                .contains("value=\"" + HtmlUtils.htmlEscape(wanted) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "evil.example",
                "javascript:alert(1)",
                " //evil.example",
                "/a\u00a0b",
                ""
            })
    void noOtherServerIsReturnedTo(String wanted) throws Exception {
        assertThat(form("Ada", TestAccounts.PASSWORD, "&to=" + encoded(wanted)).sentTo(port))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /\r\n")
                .doesNotContain("evil", "a=b");
        assertThat(asked("GET", "/sign-in?to=" + encoded(wanted)).sentTo(port)).contains("value=\"/\"");
    }

    @Test
    void aSessionBelongsToTheBrowserAlone() throws Exception {
        String answer = form("Ada", TestAccounts.PASSWORD, "&to=https%3A%2F%2Fevil.example&redirect=%2F%2Fevil.example")
                .with("Cookie", COOKIE + "0123456789ABCDEF0123456789ABCDEF")
                .sentTo(port);

        assertThat(answer)
                .startsWith("HTTP/1.1 303")
                .contains("Location: /\r\n")
                .doesNotContain("0123456789ABCDEF");
        assertThat(answer).containsPattern("Set-Cookie: alliance-graph=[0-9A-F]{32}; .*HttpOnly; SameSite=Strict");

        String first = signedIn("Ada");
        String second = cookie(
                form("Ada", TestAccounts.PASSWORD, "").with("Cookie", first).sentTo(port));
        assertThat(second).isNotEqualTo(first);
        assertThat(told(posted(QUERY).with("Cookie", second))).contains("Hello");
        assertThat(told(posted(QUERY).with("Cookie", first))).contains("UNAUTHORIZED");
    }

    @Test
    void whoCannotBeToldFromAnotherIsNotLetIn() throws Exception {
        for (RawRequest each :
                List.of(form("Ada", "wrong", ""), form("Nobody", TestAccounts.PASSWORD, ""), form("", "", ""))) {
            assertThat(each.sentTo(port))
                    .startsWith("HTTP/1.1 303")
                    .contains("Location: /sign-in?wrong\r\n")
                    .doesNotContain("Set-Cookie");
        }
    }

    @Test
    void pagesOfOtherOriginsSignNobodyInAndWriteNothing() throws Exception {
        String cookie = signedIn("Ada");
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
            assertThat(form("Ada", TestAccounts.PASSWORD, "")
                            .with("Origin", origin)
                            .sentTo(port))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("Set-Cookie");
            assertThat(told(posted(MUTATION).with("Cookie", cookie).with("Origin", origin)))
                    .doesNotContain("touched");
            assertThat(asked("POST", "/sign-out")
                            .with("Cookie", cookie)
                            .with("Origin", origin)
                            .sentTo(port))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(told(posted(QUERY).with("Cookie", cookie))).contains("Hello");
    }

    @Test
    void guessingIsStopped() {
        accounts.user("add", "Guessed", "steward");
        List<CompletableFuture<String>> guesses = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> sent(form("Guessed", "guess " + each, "")), Thread::startVirtualThread))
                .toList();

        assertThat(guesses.stream().map(CompletableFuture::join).filter(each -> each.contains("?wait")))
                .hasSize(3);
        assertThat(sent(form("guessed", TestAccounts.PASSWORD, ""))).contains("Location: /sign-in?wait\r\n");
        assertThat(sent(form("Ada", TestAccounts.PASSWORD, ""))).contains("Location: /\r\n");
    }

    @Test
    void eachRoleDoesWhatItMay() throws Exception {
        String member = signedIn("Mia");
        String editor = signedIn("Max Müller");

        assertThat(told(posted(QUERY).with("Cookie", member))).contains("Hello");
        assertThat(told(posted(MUTATION).with("Cookie", member)))
                .contains("\"code\":\"FORBIDDEN\"")
                .doesNotContain("touched");
        assertThat(asked("POST", "/import?name=a.csv").with("Cookie", member).sentTo(port))
                .startsWith("HTTP/1.1 403");
        assertThat(told(posted(MUTATION).with("Cookie", editor))).contains("touched");
        try (Talk talk = Talk.silent(port, "Cookie", member)) {
            talk.say(Map.of("type", "connection_init")).next();
            assertThat(heard(talk.subscribe("m", MUTATION))).contains("FORBIDDEN");
            accounts.user("role", "Mia", "editor");
            assertThat(heard(talk.subscribe("n", MUTATION))).contains("touched");
        }
        accounts.user("role", "Mia", "member");
        assertThat(told(posted(MUTATION).with("Cookie", member))).contains("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/report?person=person:a",
                "/%70rivacy/report?person=person:a",
                "//privacy//report?person=person:a",
                "/privacy;a=b/report?person=person:a",
                "/privacy/erasure?person=person:a",
                "/privacy/processing",
                "/accounts",
                "/%61ccounts",
                "//accounts/",
                "/privacy",
                "/import/00000000-0000-4000-8000-000000000000/rows",
                "/%69mport/00000000-0000-4000-8000-000000000000/rows",
                "/import;a/00000000-0000-4000-8000-000000000000/rows"
            })
    void aRoleIsNeededHoweverAnAddressIsWritten(String path) throws Exception {
        String member = signedIn("Mia");
        assertThat(asked("GET", path).with("Cookie", member).sentTo(port)).containsPattern("HTTP/1.1 40[03]");
        assertThat(asked("GET", path).sentTo(port)).containsPattern("HTTP/1.1 40[01]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign out", "disable", "new password"})
    void whatEndsASessionEndsAllThatItHasOpen(String how) throws Exception {
        accounts.user("add", "Eve", "editor");
        String cookie = signedIn("Eve");
        try (Talk talk = Talk.silent(port, "Cookie", cookie)) {
            talk.say(Map.of("type", "connection_init")).next();
            talk.subscribe("w", "subscription { waits }");
            CompletableFuture<String> stream = CompletableFuture.supplyAsync(
                    () -> sent(posted("subscription { waits }")
                            .with("Accept", "text/event-stream")
                            .with("Cookie", cookie)),
                    Thread::startVirtualThread);

            switch (how) {
                case "sign out" ->
                    assertThat(asked("POST", "/sign-out").with("Cookie", cookie).sentTo(port))
                            .startsWith("HTTP/1.1 303")
                            .contains("Location: /sign-in\r\n");
                case "disable" -> accounts.user("disable", "Eve");
                default -> accounts.user("another password", new String[] {"add", "Eve", "editor"});
            }

            if (how.equals("sign out")) {
                assertThat(talk.code()).isEqualTo(1008); // The server ends sockets with the session they began with.
            } else {
                assertThat(heard(talk)).contains("error", "UNAUTHORIZED");
                assertThat(heard(talk.subscribe("q", QUERY))).contains("UNAUTHORIZED");
            }
            assertThat(stream.join()).contains("UNAUTHORIZED", "event: complete");
        }
        assertThat(told(posted(QUERY).with("Cookie", cookie))).contains("UNAUTHORIZED");
        assertThat(asked("GET", "/export/network.json").with("Cookie", cookie).sentTo(port))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void aProgramShowsATokenUntilItIsRevoked() throws Exception {
        String token = "Bearer " + accounts.token("add", "Dashboard", "member");

        assertThat(Files.readString(folder.resolve("accounts.json"))).doesNotContain(token.substring(7));
        assertThat(told(posted(QUERY).with("Authorization", token))).contains("Hello");
        assertThat(posted(QUERY).with("Authorization", token).sentTo(port)).doesNotContain("Set-Cookie");
        assertThat(told(posted(MUTATION).with("Authorization", token))).contains("FORBIDDEN");
        assertThatThrownBy(() -> accounts.token("add", "Dashboard", "editor")).hasMessageContaining("revoke it first");
        try (Talk talk = Talk.silent(port, "Authorization", token)) {
            talk.say(Map.of("type", "connection_init")).next();
            talk.subscribe("w", "subscription { waits }");

            accounts.token("revoke", "Dashboard");

            assertThat(heard(talk)).contains("UNAUTHORIZED");
        }
        assertThat(told(posted(QUERY).with("Authorization", token))).contains("UNAUTHORIZED");
    }

    @Test
    void aStewardSeesToAccountsWithoutAShell() throws Exception {
        String steward = signedIn("Ada");
        String added = asked("POST", "/accounts/tokens?name=Remote&role=EDITOR&within=municipality:06636&days=3")
                .with("Cookie", steward)
                .sentTo(port);
        String token = added.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        assertThat(told(posted(QUERY).with("Authorization", "Bearer " + token))).contains("Hello");

        assertThat(asked("GET", "/accounts").with("Cookie", steward).sentTo(port))
                .contains("\"Remote\"", "municipality:06636", "\"Mia\"")
                .doesNotContain(token, "$argon2", "secret");
        assertThat(asked("GET", "/accounts")
                        .with("Authorization", "Bearer " + token)
                        .sentTo(port))
                .startsWith("HTTP/1.1 403");
        for (String wrong : List.of("name=Remote&role=EDITOR", "name=mia&role=MEMBER")) {
            assertThat(asked("POST", "/accounts/tokens?" + wrong)
                            .with("Cookie", steward)
                            .sentTo(port))
                    .startsWith("HTTP/1.1 409");
        }
        for (String wrong : List.of(
                "name=%0a&role=MEMBER",
                "name=a&role=PUBLIC",
                "name=a&role=KING",
                "name=a&role=MEMBER&days=0",
                "name=a&role=MEMBER&within=municipality:06636",
                "name=a&role=EDITOR&within=x")) {
            assertThat(asked("POST", "/accounts/tokens?" + wrong)
                            .with("Cookie", steward)
                            .sentTo(port))
                    .as(wrong)
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(asked("POST", "/accounts/disable?name=ada")
                        .with("Cookie", steward)
                        .sentTo(port))
                .startsWith("HTTP/1.1 409");
        assertThat(asked("POST", "/accounts/disable?name=Remote")
                        .with("Cookie", steward)
                        .with("Origin", "https://evil.example")
                        .sentTo(port))
                .startsWith("HTTP/1.1 403");
        assertThat(asked("POST", "/accounts/disable?name=Remote")
                        .with("Cookie", steward)
                        .sentTo(port))
                .startsWith("HTTP/1.1 200");
        assertThat(told(posted(QUERY).with("Authorization", "Bearer " + token))).doesNotContain("Hello");
    }

    @Test
    void aTokenIsWorthNothingAfterItsDay() throws Exception {
        String token = "Bearer " + accounts.token("add", "Old", "member", "--days=1");
        Path file = folder.resolve("accounts.json");
        assertThat(told(posted(QUERY).with("Authorization", token))).contains("Hello");

        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("\"expires\" : \"[^\"]*\"", "\"expires\" : \"2020-01-01T00:00:00Z\""));

        assertThat(told(posted(QUERY).with("Authorization", token))).contains("UNAUTHORIZED");
    }

    /** What is said next about an operation. */
    private static String heard(Talk talk) throws InterruptedException {
        JsonNode message = talk.next();
        while (message.path("type").asString().equals("ping")) {
            message = talk.next();
        }
        return message.toString();
    }

    private String signedIn(String name) throws IOException {
        return cookie(form(name, TestAccounts.PASSWORD, "").sentTo(port));
    }

    private static String cookie(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Set-Cookie: " + COOKIE))
                .map(line -> line.substring(12, line.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(answer));
    }

    private static RawRequest form(String name, String password, String more) {
        String body = "username=%s&password=%s%s"
                .formatted(
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        URLEncoder.encode(password, StandardCharsets.UTF_8),
                        more);
        return asked("POST", "/sign-in")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .sending(body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static RawRequest posted(String document) {
        return asked("POST", "/graphql")
                .with("Content-Type", "application/json")
                .sending("{\"query\":\"" + document + "\"}");
    }

    private static RawRequest asked(String method, String path) {
        return RawRequest.of(method, path).with("Host", "localhost");
    }

    private String told(RawRequest request) throws IOException {
        return request.sentTo(port);
    }

    private String sent(RawRequest request) {
        try {
            return request.sentTo(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String status(String answer) {
        return answer.substring(9, 12);
    }
}
