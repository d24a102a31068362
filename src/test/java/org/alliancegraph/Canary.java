// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * A person of whom every text is found nowhere else and whose basis was withdrawn, so that only stewards may see her,
 * among others whom everybody may see. Whatever says a word of hers to anybody else leaks.
 */
public final class Canary {

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{16,}=*|[A-Za-z0-9+/]{16,}=*");

    private final GraphQlTester graphQl;
    private final String word;
    private final String others;

    /**
     * @param word what all her texts hold and no others, in small letters
     * @param others what the names of what is around her begin with
     */
    public Canary(GraphQlTester graphQl, String word, String others) {
        this.graphQl = graphQl;
        this.word = word;
        this.others = others;
    }

    public String id() {
        return "person:zwunsel-" + word + "meier";
    }

    /** What she is tied to, and a person who has one of her names. */
    public List<String> around() {
        return List.of(
                "organization:" + others + "verein",
                "event:" + others + "tag",
                "topic:child-health",
                "person:vera-" + others + "mann",
                "organization:" + others + "haus");
    }

    private String named(String text) {
        return text.replace("quax", word)
                .replace("Quax", capital(word))
                .replace("kanarien", others)
                .replace("Kanarien", capital(others));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Records what is there for everybody. */
    public void surround() {
        change("""
            {createOrganization: {id: "organization:kanarienverein", name: "Kanarienverein", kind: ASSOCIATION}},
            {createOrganization: {id: "organization:kanarienhaus", name: "Kanarienhaus", kind: OTHER}},
            {createEvent: {id: "event:kanarientag", name: "Kanarientag", start: "2026-05-01"}},
            {createPerson: {id: "person:vera-kanarienmann", name: "Vera Kanarienmann"}},
            {recordClaim: {type: AFFILIATED_WITH, subject: "person:vera-kanarienmann", object: "organization:kanarienverein", role: STAFF}},
            {recordClaim: {type: WORKS_ON, subject: "organization:kanarienverein", object: "topic:child-health", stance: SEEKS}}
            """);
        basis(around().get(3), "CONSENT, audience: PUBLIC");
    }

    /** Records her, and withdraws her basis. */
    public void arrive() {
        change("""
            {createPerson: {id: "person:zwunsel-quaxmeier", name: "Zwunsel Quaxmeier", alternativeNames: ["Vera Kanarienmann"],
              description: "Quaxbeschreibung", website: "https://quaxmeier.example.org", title: "Dr. quax.",
              keys: [{scheme: "quax", value: "quax1"}], attributes: [{property: "Telefon", value: "0561 quax"}]}},
            {recordClaim: {type: AFFILIATED_WITH, subject: "person:zwunsel-quaxmeier", object: "organization:kanarienverein",
              role: REPRESENTATIVE, locator: "Quaxseite", note: "Quaxnotiz", validFrom: "2019"}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "person:zwunsel-quaxmeier", object: "organization:kanarienhaus", kind: EXCHANGE}},
            {recordClaim: {type: PARTICIPATES_IN, subject: "person:zwunsel-quaxmeier", object: "event:kanarientag", role: SPEAKER}},
            {recordClaim: {type: WORKS_ON, subject: "person:zwunsel-quaxmeier", object: "topic:child-health", stance: OFFERS}},
            {recordClaim: {type: LOCATED_IN, subject: "person:zwunsel-quaxmeier", object: "municipality:06632003"}}
            """);
        String basis = basis(id(), "TASK");
        Answers.of(
                graphQl,
                "mutation($b: ID!) { withdrawBasis(input: {id: $b, reason: \"%s\"}) { errors { code } } }"
                        .formatted(word),
                Map.of("b", basis));
    }

    private void change(String changes) {
        Map<?, ?> payload = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation { applyChanges(input: {changes: [" + named(changes)
                                + "]}, commit: {by: \"Test\", why: \"Test\"}) { errors { code path message } } }")
                .get("applyChanges");
        assertThat(payload.get("errors")).isEqualTo(List.of());
    }

    private String basis(String person, String kind) {
        Map<?, ?> payload = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation { recordBasis(input: {person: \"%s\", kind: %s, purpose: \"Quaxzweck\"}) { basis } }"
                                .formatted(person, kind)
                                .replace("Quax", capital(word)))
                .get("recordBasis");
        return String.valueOf(payload.get("basis"));
    }

    /** What a text says of her, also in what it encodes, that the question did not; null if nothing. */
    public @Nullable String found(String question, String answer) {
        String known = question.contains(id()) ? answer.replace(id(), "?") : answer;
        for (String each : List.of(known, known + decoded(known))) {
            int at = each.toLowerCase(Locale.ROOT).indexOf(word);
            if (at >= 0) {
                return each.substring(Math.max(0, at - 300), Math.min(each.length(), at + 60));
            }
        }
        return null;
    }

    private static String decoded(String text) {
        StringBuilder all = new StringBuilder();
        Matcher encoded = ENCODED.matcher(text);
        while (encoded.find()) {
            try {
                String plain = encoded.group().replace('+', '-').replace('/', '_');
                all.append(new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException other) {
                all.append(' ');
            }
        }
        return all.toString();
    }
}
