// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alliancegraph.graphql.transport.AuthorizationServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A token of the identity provider proves something only if all of it is right, and the provider still stands by it.
 */
class OpenIdTokensIT {

    private static final AuthorizationServer PROVIDER = new AuthorizationServer();

    @TempDir
    static Path folder;

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void aTokenThatTheProviderSignedIsAnAccount() throws JOSEException {
        for (String type : List.of("JWT", "at+jwt")) {
            assertThat(account(signed(claims(builder -> builder), AuthorizationServer.KEY, type), false))
                    .hasValue(new Account("forger", AccessRole.MEMBER, true));
        }
    }

    @Test
    void anEditorIsBoundToWhatTheProviderSays() throws JOSEException {
        for (Object said : List.of("06636", List.of("06636"), "municipality:06636")) {
            assertThat(account(bound("netz-redaktion", said), false))
                    .hasValue(new Account("forger", AccessRole.EDITOR, true, "municipality:06636"));
        }
        assertThat(account(bound("netz-redaktion", List.of()), false))
                .hasValue(new Account("forger", AccessRole.EDITOR, true));
        assertThat(account(bound("netz-mitglied", "06636"), false))
                .hasValue(new Account("forger", AccessRole.MEMBER, true));
        for (Object wrong : List.of("", "Werra-Meißner", List.of("06636", "06632"), Map.of("id", "06636"), 6636)) {
            assertThat(account(bound("netz-redaktion", wrong), false))
                    .as(wrong.toString())
                    .isEmpty();
        }
    }

    private static String bound(String role, Object district) throws JOSEException {
        return of(builder ->
                builder.claim("realm_access", Map.of("roles", List.of(role))).claim("district", district));
    }

    @Test
    void theAnswerOfAProviderIsAskedForIfThatIsWanted() throws JOSEException {
        assertThat(account(signed(claims(builder -> builder), AuthorizationServer.KEY, "JWT"), true))
                .isEmpty();
    }

    /** What the provider itself did not sign for this product and this moment. */
    static Stream<Arguments> worthless() throws JOSEException {
        Instant now = Instant.now();
        RSAKey other = AuthorizationServer.newKey();
        JWTClaimsSet good = claims(builder -> builder);
        SignedJWT byPublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key").build(), good);
        byPublicKey.sign(new MACSigner(AuthorizationServer.KEY.toRSAPublicKey().getEncoded()));
        String valid = signed(good, AuthorizationServer.KEY, "JWT");
        String[] parts = valid.split("\\.");
        String steward = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("netz-mitglied", "netz-leitung")
                        .getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                Arguments.of("none", new PlainJWT(good).serialize()),
                Arguments.of("none, with a signature", new PlainJWT(good).serialize() + parts[2]),
                Arguments.of("signature cut off", parts[0] + "." + parts[1] + "."),
                Arguments.of("another role under the same signature", parts[0] + "." + steward + "." + parts[2]),
                Arguments.of("signed by the public key as a password", byPublicKey.serialize()),
                Arguments.of("wrong key", signed(good, other, "JWT")),
                Arguments.of("issuer", of(builder -> builder.issuer("https://evil.example"))),
                Arguments.of("no issuer", of(builder -> builder.issuer(null))),
                Arguments.of("audience", of(builder -> builder.audience("account"))),
                Arguments.of(
                        "token about a person, for the client",
                        of(builder -> builder.audience(AuthorizationServer.CLIENT))),
                Arguments.of("no audience", of(builder -> builder.audience((String) null))),
                Arguments.of("expired", of(builder -> builder.expirationTime(Date.from(now.minusSeconds(1))))),
                Arguments.of("without an end", of(builder -> builder.expirationTime(null))),
                Arguments.of("not yet valid", of(builder -> builder.notBeforeTime(Date.from(now.plusSeconds(300))))),
                Arguments.of("type", signed(good, AuthorizationServer.KEY, "logout+jwt")),
                Arguments.of("no role", of(builder -> builder.claim("realm_access", Map.of("roles", "offline")))),
                Arguments.of("name of a local account", of(builder -> builder.subject("ada"))),
                Arguments.of("nonsense", "nonsense"),
                Arguments.of("nothing", "a.b.c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worthless")
    void tokensThatProveNothingAreNoAccount(String name, String token) {
        assertThat(account(token, false)).as(name).isEmpty();
    }

    private static String of(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(claims(change), AuthorizationServer.KEY, "JWT");
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(PROVIDER.issuer())
                        .subject("forger")
                        .audience(AuthorizationServer.AUDIENCE)
                        .claim("realm_access", Map.of("roles", List.of("netz-mitglied")))
                        .issueTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plusSeconds(600))))
                .build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, String type) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("key")
                        .type(new JOSEObjectType(type))
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static Optional<Account> account(String token, boolean introspection) {
        AccountFile file = new AccountFile(folder.resolve("accounts.json"));
        file.put(new StoredAccount("Ada", StoredAccount.Kind.USER, AccessRole.STEWARD, "hash", false, null, null));
        OpenIdProvider provider = new OpenIdProvider(
                PROVIDER.issuer(),
                AuthorizationServer.CLIENT,
                AuthorizationServer.SECRET,
                AuthorizationServer.AUDIENCE,
                introspection,
                Set.of(),
                "name",
                "realm_access.roles",
                "district",
                Map.of("netz-mitglied", AccessRole.MEMBER, "netz-redaktion", AccessRole.EDITOR));
        return new OpenIdConfiguration(new AccessProperties(null, provider))
                .openIdTokens(new OpenIdAccounts(provider, file))
                .account(token)
                .get();
    }
}
