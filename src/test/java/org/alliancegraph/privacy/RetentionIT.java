// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.Answers;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Today is 22 November 2026. */
@WritingTest
@DisplayName("People whose bases end")
class RetentionIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Retention retention;

    @Autowired
    private Mentions mentions;

    private String person(String name, String... untils) {
        String id = "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        done("createPerson(input: {id: \"%s\", name: \"%s\"})".formatted(id, name));
        for (String until : untils) {
            done("""
                recordBasis(input: {person: "%s", kind: CONSENT, audience: MEMBERS, purpose: "Test", since: "2020-01-01",
                  until: "%s"})\
                """.formatted(id, until));
        }
        return id;
    }

    private void done(String mutation) {
        assertThat(Answers.of(graphQl, "mutation { m: " + mutation + " { errors { code message } } }")
                        .toString())
                .isEqualTo("{m={errors=[]}}");
    }

    private boolean isThere(String id) {
        return Answers.of(graphQl, "{ actor(id: \"" + id + "\") { name } }").get("actor") != null;
    }

    @Test
    @DisplayName("are listed in time, and erased when none was left for as long as the rule says")
    void areActedOn() {
        String ending = person("Ende Naht", "2026-12-01");
        String ended = person("Ende War", "2026-10-20");
        String longer = person("Ende Zwei", "2026-10-20", "2027-10-20");
        String never = person("Ende Nie");
        String restricted = person("Ende Eingeschraenkt", "2026-10-20");
        done("restrictPerson(input: {person: \"" + restricted + "\"})");

        assertThat(listed("ending", 90)).contains(ending, ended, longer).doesNotContain(never);
        assertThat(listed("ending", 5)).contains(ended).doesNotContain(ending);
        assertThat(listed("withoutBasis", 0)).contains(ended).doesNotContain(ending, longer, never, restricted);

        retention.erase(Period.ofDays(60));
        assertThat(isThere(ended)).isTrue();
        retention.erase(Period.ofMonths(1));

        assertThat(isThere(ended)).isFalse();
        assertThat(List.of(ending, longer, never, restricted)).allMatch(this::isThere);
    }

    private List<Object> listed(String list, int days) {
        return ((List<?>) retention.list(days).get(list))
                .stream()
                        .<Object>map(each -> String.valueOf(((Map<?, ?>) each).get("person")))
                        .toList();
    }

    @Test
    @DisplayName("are found in texts about others, whoever may see them")
    void areFoundInTexts() {
        String hidden = person("Nora Namentlich");
        done("restrictPerson(input: {person: \"" + hidden + "\"})");
        done("createOrganization(input: {id: \"organization:textstelle\", name: \"Textstelle\", kind: OTHER,"
                + " description: \"Gegründet von Nora Namentlich\"})");
        done("recordClaim(input: {type: WORKS_ON, subject: \"organization:textstelle\", object:"
                + " \"topic:child-health\", stance: SEEKS, note: \"Laut Frau Dr. Unbekannt\", locator: \"Seite"
                + " 3\"})");

        List<Mentions.Mention> found = mentions.list();
        assertThat(found)
                .anySatisfy(each -> {
                    assertThat(each.about()).isEqualTo("organization:textstelle");
                    assertThat(each.named()).containsExactly("Nora Namentlich");
                })
                .anySatisfy(each -> assertThat(each.text()).isEqualTo("Laut Frau Dr. Unbekannt"))
                .noneSatisfy(each -> assertThat(each.text()).isEqualTo("Seite 3"));
    }
}
