// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** When something may have begun and ended, wherever that is written down: only what can't be is refused. */
@WritingTest
@DisplayName("What begins and ends")
class PeriodCheckIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    private int written;

    @ParameterizedTest(name = "in {0} and in {1}: {2}")
    @CsvSource({
        "2018-03, 2018, true",
        "2018, 2018-01-01, true",
        "2018, 2018, true",
        "before 2019-11-11, 2018, true",
        "2019, 2018, false",
        "2018-03-02, 2018-03-01, false",
        "2018-03, 2018-02, false",
    })
    @DisplayName("is refused only if the end lies before the start with every day that they can mean")
    void isRefusedOnlyIfItCanNotBe(String start, String end, boolean possible) {
        Coordinator coordinator = new Coordinator(graphQl);
        String name = "Zeit " + start + " " + end;
        String one = coordinator.organization(name + " A");
        String other = coordinator.organization(name + " B");
        String claim = coordinator.ties(one, other, name);
        Map<String, Object> tie = Map.of("type", "COLLABORATES_WITH", "subject", one, "object", other);
        verify(possible, "validTo", "recordClaim", "RecordClaimInput", with(tie, "validFrom", start, "validTo", end));
        verify(
                possible,
                "validTo",
                "correctClaim",
                "CorrectClaimInput",
                with(Map.of("id", claim), "validFrom", start, "validTo", end));
        for (String type : List.of("Program", "LocalAlliance", "Organization")) {
            String id = (type.equals("LocalAlliance") ? "alliance" : type.toLowerCase(Locale.ROOT)) + ":zeit-"
                    + Integer.toUnsignedString(name.hashCode());
            Map<String, Object> kind = switch (type) {
                case "Program" -> Map.of("name", name, "kind", "PROJECT");
                case "Organization" -> Map.of("name", name, "kind", "OTHER");
                default -> Map.of("name", name);
            };
            verify(
                    possible,
                    "dissolved",
                    "create" + type,
                    "Create" + type + "Input",
                    with(kind, "id", id + "-c", "founded", start, "dissolved", end));
            verify(true, "", "create" + type, "Create" + type + "Input", with(kind, "id", id, "founded", start));
            verify(
                    possible,
                    "dissolved",
                    "change" + type,
                    "Change" + type + "Input",
                    Map.of("id", id, "dissolved", end));
        }
        String event = "event:zeit-" + Integer.toUnsignedString(name.hashCode());
        verify(
                possible,
                "end",
                "createEvent",
                "CreateEventInput",
                Map.of("id", event + "-c", "name", name, "start", start, "end", end));
        verify(true, "", "createEvent", "CreateEventInput", Map.of("id", event, "name", name, "start", start));
        verify(possible, "end", "changeEvent", "ChangeEventInput", Map.of("id", event, "end", end));
        assertThat(written).isEqualTo(possible ? 14 : 4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Program | kind: PROJECT, founded: "2019" | dissolved: "2018"
        Program | kind: PROJECT, dissolved: "2018" | founded: "2019"
        Event | start: "2019" | end: "2018"
        """)
    @DisplayName("is refused too if the one was said just before the other, in the same request")
    void isRefusedInOneRequest(String type, String created, String changed) {
        String id =
                type.toLowerCase(Locale.ROOT) + ":zugleich-" + Integer.toUnsignedString((created + changed).hashCode());
        String create = "{create" + type + ": {id: \"" + id + "\", name: \"Zugleich\", " + created + "}}";
        String change = "{change" + type + ": {id: \"" + id + "\", " + changed + "}}";
        Map<?, ?> refused = apply(create + ", " + change);
        assertThat(Coordinator.error(refused).get("message")).asString().contains("before it starts");

        String anew = "{change" + type + ": {id: \"" + id + "\", "
                + created.replace("kind: PROJECT, ", "").replace("2019", "2010").replace("2018", "2020") + "}}";
        assertThat(apply(create + ", " + anew + ", " + change).get("errors")).isEqualTo(List.of());
    }

    private Map<?, ?> apply(String changes) {
        return new Coordinator(graphQl)
                .run(
                        "mutation { applyChanges(input: {changes: [" + changes
                                + "]}) { errors { code path message(language: EN) } } }",
                        Map.of(),
                        "applyChanges");
    }

    private void verify(boolean possible, String path, String mutation, String type, Map<String, Object> input) {
        Map<?, ?> payload = new Coordinator(graphQl).tries(mutation, type, input, "revision { number }");
        if (possible) {
            Coordinator.revision(payload);
            written++;
            return;
        }
        Map<?, ?> error = Coordinator.error(payload);
        assertThat(error.get("code")).as(mutation).isEqualTo("INVALID_VALUE");
        assertThat(error.get("path")).as(mutation).isEqualTo(List.of(path));
        assertThat(error.get("message")).asString().contains("before it starts");
        assertThat(payload.get("revision")).isNull();
    }

    private static Map<String, Object> with(Map<String, Object> input, Object... more) {
        Map<String, Object> all = new HashMap<>(input);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i].toString(), more[i + 1]);
        }
        return all;
    }
}
