// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People sign in at the identity provider of their network, and programs show its tokens. */
@WebJourney
class OpenIdIT {

    private static final AuthorizationServer PROVIDER = new AuthorizationServer();

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("alliancegraph.data", folder::toString);
        registry.add("alliancegraph.access.oidc.issuer", PROVIDER::issuer);
        registry.add("alliancegraph.access.oidc.client-id", () -> AuthorizationServer.CLIENT);
        registry.add("alliancegraph.access.oidc.client-secret", () -> AuthorizationServer.SECRET);
        registry.add("alliancegraph.access.oidc.audience", () -> AuthorizationServer.AUDIENCE);
        registry.add("alliancegraph.access.oidc.introspection", () -> true);
        registry.add("alliancegraph.access.oidc.roles-claim", () -> "realm_access.roles");
        registry.add("alliancegraph.access.oidc.roles.netz-leitung", () -> "steward");
        registry.add("alliancegraph.access.oidc.roles.netz-mitglied", () -> "member");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void letPeopleComeBack() {
        PROVIDER.allow(here("/login/oauth2/code/oidc"));
    }

    @Test
    void peopleSignInAtTheirProviderAndComeBackToThePageTheyWanted() throws Exception {
        HttpResponse<String> page = get("/paths?from=a");
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body())
                .contains("href=\"/oauth2/authorization/oidc?to=%2Fpaths%3Ffrom%3Da\"")
                .doesNotContain("<form");

        HttpResponse<String> back = signIn("stefanie", "/paths?from=a");

        assertThat(back.uri()).isEqualTo(URI.create(here("/paths?from=a")));
        assertThat(told("{ hello }")).contains("Hello");
        assertThat(told("mutation { touch }")).contains("touched");
        assertThat(post("/sign-out", "", "text/plain").uri().getPath()).isEqualTo("/sign-in");
        assertThat(told("{ hello }")).contains("UNAUTHORIZED");
    }

    @Test
    void theProviderTellsWhatTheyMay() throws Exception {
        signIn("moritz", "//evil.example");
        assertThat(told("{ hello }")).contains("Hello");
        assertThat(told("mutation { touch }")).contains("FORBIDDEN").doesNotContain("touched");
    }

    @Test
    void whoHasNoRoleIsToldSo() throws Exception {
        HttpResponse<String> page = signIn("fremde", "/");
        assertThat(page.uri().toString()).endsWith("/sign-in?no-role");
        assertThat(page.body()).contains("no role here");
        assertThat(told("{ hello }")).contains("UNAUTHORIZED");
    }

    @Test
    void whoSignsOutAtTheProviderIsSignedOutHere() throws Exception {
        signIn("stefanie", "/");
        JWTClaimsSet good = logout(builder -> builder);
        for (String worthless : List.of(
                new PlainJWT(good).serialize(),
                signed(good, AuthorizationServer.newKey()),
                signed(logout(builder -> builder.audience("other")), AuthorizationServer.KEY),
                signed(logout(builder -> builder.issuer("https://evil.example")), AuthorizationServer.KEY),
                signed(logout(builder -> builder.claim("events", null)), AuthorizationServer.KEY),
                signed(logout(builder -> builder.claim("nonce", "n")), AuthorizationServer.KEY),
                signed(logout(builder -> builder.subject(null)), AuthorizationServer.KEY))) {
            assertThat(byProvider(worthless).substring(9, 12)).as(worthless).isIn("400", "500");
        }
        byProvider(signed(logout(builder -> builder.subject("moritz")), AuthorizationServer.KEY));
        assertThat(told("{ hello }")).contains("Hello");

        assertThat(byProvider(signed(good, AuthorizationServer.KEY))).startsWith("HTTP/1.1 200");

        assertThat(told("{ hello }")).contains("UNAUTHORIZED");
    }

    private static JWTClaimsSet logout(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(PROVIDER.issuer())
                        .subject("stefanie")
                        .audience(AuthorizationServer.CLIENT)
                        .jwtID("logout")
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60))))
                .build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("key")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String byProvider(String token) throws IOException {
        return RawRequest.of("POST", "/logout/connect/back-channel/oidc")
                .with("Host", "localhost")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .sending("logout_token=" + token)
                .sentTo(port);
    }

    @Test
    void anAnswerThatNobodyAskedForSignsNobodyIn() throws Exception {
        for (String forged : List.of("?code=a&state=b", "?error=access_denied&state=b", "")) {
            get("/login/oauth2/code/oidc" + forged);
            assertThat(told("{ hello }")).as(forged).contains("UNAUTHORIZED");
        }
    }

    @Test
    void aProgramShowsATokenUntilItIsRevoked() throws Exception {
        String token = token();
        assertThat(byToken(token)).contains("Hello");
        try (Talk talk = Talk.silent(port, "Authorization", "Bearer " + token)) {
            talk.say(Map.of("type", "connection_init")).next();
            talk.subscribe("w", "subscription { waits }");

            sentToProvider("/oauth2/revoke", "token=" + token);

            JsonNode end = talk.next();
            while (end.path("type").asString().equals("ping")) {
                end = talk.next();
            }
            assertThat(end.toString()).contains("UNAUTHORIZED");
        }
        assertThat(byToken(token)).contains("UNAUTHORIZED");
    }

    private static String token() throws Exception {
        String answer = sentToProvider("/oauth2/token", "grant_type=client_credentials");
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }

    private static String sentToProvider(String path, String form) throws IOException, InterruptedException {
        String client = AuthorizationServer.CLIENT + ":"
                + URLEncoder.encode(AuthorizationServer.SECRET, StandardCharsets.UTF_8);
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                            HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + path))
                                    .header(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private HttpResponse<String> signIn(String name, String wanted) throws Exception {
        HttpResponse<String> login =
                get("/oauth2/authorization/oidc?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        assertThat(login.uri()).isEqualTo(URI.create(PROVIDER.issuer() + "/login"));
        return browser.send(
                HttpRequest.newBuilder(login.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString("username=" + name + "&password="
                                + URLEncoder.encode(AuthorizationServer.PASSWORD, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private String told(String document) throws Exception {
        return post("/graphql", "{\"query\":\"" + document + "\"}", "application/json")
                .body();
    }

    private String byToken(String token) throws IOException {
        return RawRequest.of("POST", "/graphql")
                .with("Host", "localhost")
                .with("Content-Type", "application/json")
                .with("Authorization", "Bearer " + token)
                .sending("{\"query\":\"{ hello }\"}")
                .sentTo(port);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(here(path)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String type) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(here(path)))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }
}
