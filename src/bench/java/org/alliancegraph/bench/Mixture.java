// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alliancegraph.model.EntityType;

/** What clients ask all at once: the quick operations in turn, and claims to be recorded. */
final class Mixture {

    private static final Set<String> SLOW = Set.of("who-works-with-whom", "whom-should-we-talk-to");
    private static final String SOURCE = "source:n1";

    private static final String RECORD =
            "mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { claim { id } errors { message } } }";

    private Mixture() {}

    /** Reads of different operations in turn, without those that take a hundred times as long as the others. */
    static List<byte[]> reads(Subjects subjects) {
        List<List<byte[]>> operations = Questions.about(subjects).stream()
                .filter(each -> !SLOW.contains(each.name()))
                .map(Question::asked)
                .toList();
        List<byte[]> mixed = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (List<byte[]> each : operations) {
                mixed.add(each.get(i));
            }
        }
        return mixed;
    }

    /** A claim to be recorded about somebody. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only passed on
    record Recording(String subject, byte[] request) {}

    static List<byte[]> writes(Subjects subjects) {
        return writes(subjects, SOURCE);
    }

    /** Claims by a source: those of another one are new again. */
    static List<byte[]> writes(Subjects subjects, String source) {
        return recordings(subjects, source).stream().map(Recording::request).toList();
    }

    /** Whether the answer to a recording says that it was recorded. */
    static boolean recorded(Wire.Answer answer) {
        return Json.read(answer.body()).at("/data/recordClaim/claim/id").isString();
    }

    /** Claims between actors that are there. */
    static List<Recording> recordings(Subjects subjects) {
        return recordings(subjects, SOURCE);
    }

    private static List<Recording> recordings(Subjects subjects, String source) {
        List<String> one = subjects.some(EntityType.MUNICIPALITY, 200);
        List<String> other = subjects.some(EntityType.ORGANIZATION, 200);
        return IntStream.range(0, one.size())
                .mapToObj(i -> Map.of(
                        "type",
                        "COLLABORATES_WITH",
                        "subject",
                        one.get(i),
                        "object",
                        other.get(i),
                        "kind",
                        "EXCHANGE",
                        "source",
                        source))
                .map(input -> new Recording(
                        input.get("subject"),
                        Wire.post("/graphql", Json.text(Map.of("query", RECORD, "variables", Map.of("input", input))))))
                .toList();
    }
}
