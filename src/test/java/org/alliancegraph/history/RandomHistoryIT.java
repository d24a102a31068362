// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.Rank;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Random histories: a plain model decides by itself what each write does or that it is refused, and any day on both
 * axes must read from the graph as the model has it.
 */
@WritingTest
@DisplayName("In two hundred random writes and after them")
@Tag("slow")
class RandomHistoryIT {

    private static final List<Rank> RANKS = List.of(Rank.PREFERRED, Rank.NORMAL, Rank.DEPRECATED);
    private static final Set<String> INTRICATE = Set.of("Merge", "Split", "Undo");
    private static final String UNDO_OF_UNDO = "Undo of an undo";
    private static final int STEPS = 200;
    private static final int READS = 50;
    /** What some histories never come to by chance is among the last of their writes. */
    private static final String RARE = "RetractEntity";

    private static final int LAST = 20;
    private static final int DIFFS = 5;
    private static final List<String> KINDS = List.of("FACILITY", "COMPANY", "AUTHORITY", "FOUNDATION");

    @Autowired
    private Changes changes;

    @Autowired
    private Driver driver;

    @Autowired
    private HttpGraphQlTester graphQl;

    private Random random = new Random(0);
    private String run = "";
    private PlainNetwork model = new PlainNetwork();
    private final List<Long> revisions = new ArrayList<>();
    private final Set<Long> undos = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> story = new ArrayList<>();

    /** A write, for the product and for the model. */
    private record Step(Change change, Runnable write) {}

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    @DisplayName("the graph does and reads what a plain model does and has")
    void doesWhatTheModelDoes(long seed) {
        random = new Random(seed);
        run = "random-" + seed;
        revisions.add(0L);
        for (int i = 0; i < 8; i++) {
            apply(create());
        }
        Map<String, Integer> done = new TreeMap<>();
        for (int attempts = 0; model.size() < STEPS && attempts < 10 * STEPS; attempts++) {
            boolean due = model.size() >= STEPS - LAST && !done.containsKey(RARE);
            Step step = due ? rare() : step();
            boolean regrets = step.change instanceof Change.Undo undo && isUndo(undo.revision());
            if (apply(step)) {
                String kind = step.change.getClass().getSimpleName();
                done.merge(regrets ? UNDO_OF_UNDO : kind, 1, Integer::sum);
                if (INTRICATE.contains(kind) || model.size() % 5 == 0) {
                    compare(model.size(), LocalDate.of(2015, 6, 1), null);
                }
            }
        }
        assertThat(model.size()).isEqualTo(STEPS);
        assertThat(done.keySet())
                .containsExactly(
                        "Correct",
                        "Create",
                        "Edit",
                        "End",
                        "Merge",
                        "RecordClaim",
                        "Retract",
                        RARE,
                        "SetRank",
                        "Split",
                        "Undo",
                        UNDO_OF_UNDO);
        for (int i = 0; i < READS; i++) {
            int write = 1 + random.nextInt(model.size());
            LocalDate day = LocalDate.of(1998 + random.nextInt(32), 1 + random.nextInt(12), 1 + random.nextInt(28));
            compare(write, day, model.visibleAt(write).toString());
            new PastQuestions(graphQl)
                    .compare(
                            ids,
                            model.after(write).there(),
                            any(KINDS),
                            any(List.of(run, run.replace('-', ' '))) + any(List.of(" named", " named 1", " 1", " 5")),
                            day,
                            model.visibleAt(write).toString(),
                            String.join("\n", story));
        }
        compareDays();
    }

    private void compareDays() {
        DiffQuestions days = new DiffQuestions(graphQl, "organization:" + run);
        for (int i = 0; i < DIFFS; i++) {
            int write = 1 + random.nextInt(model.size());
            int from = 1998 + random.nextInt(20);
            String all = String.join("\n", story);
            days.compareTruth(model.after(write), model.visibleAt(write), from, from + random.nextInt(10), all);
            days.compareKnowledge(model.after(write), model.visibleAt(write), all);
        }
    }

    private Step step() {
        String id = any(ids);
        String other = any(ids);
        List<Said> ties = model.ties();
        Said tie = ties.isEmpty() ? null : any(ties);
        int year = 2000 + random.nextInt(25);
        String note = run + " " + random.nextInt(1_000_000_000);
        int kind = random.nextInt(16);
        if (tie != null && kind >= 3 && kind <= 7) {
            return step(tie, kind, note, year);
        }
        return switch (kind) {
            case 8 -> new Step(new Change.Merge(id, other), () -> model.merge(id, other));
            case 9, 10 -> new Step(new Change.Split(id), () -> model.split(id));
            case 11, 12 -> {
                boolean regret = isUndo(revisions.getLast()) && random.nextBoolean();
                int write = regret ? model.size() : model.size() - random.nextInt(6);
                yield new Step(new Change.Undo(revisions.get(write)), () -> model.undo(write));
            }
            case 13 -> edit(id, "kind", any(KINDS));
            case 14 -> edit(id, "name", run + " named " + random.nextInt(8));
            case 15 -> random.nextBoolean() && ids.size() < 14 ? create() : retract(id);
            default -> record(id, other, note, year);
        };
    }

    private boolean isUndo(long revision) {
        return undos.contains(revision);
    }

    /** Something about a tie, or the same of others. */
    private Step step(Said tie, int kind, String note, int year) {
        return switch (kind) {
            case 3 -> record(tie.one().getLast(), any(ids), tie.text(), tie.from());
            case 4 ->
                new Step(
                        new Change.Correct(claim(tie), Map.of("validFrom", year + "", "note", note)),
                        () -> model.correct(tie, note, year));
            case 5 -> new Step(new Change.Retract(claim(tie)), () -> model.takeBack(tie));
            case 6 -> {
                Rank rank = any(RANKS);
                yield new Step(new Change.SetRank(claim(tie), rank), () -> model.rank(tie, rank.name()));
            }
            default -> new Step(new Change.End(claim(tie), year + ""), () -> model.end(tie, year));
        };
    }

    private Step create() {
        String id = "organization:" + run + "-" + ids.size();
        String name = run + " " + ids.size();
        ids.add(id);
        return new Step(
                new Change.Create("Organization", id, Map.of("name", name, "kind", "OTHER"), null),
                () -> model.create(id, name));
    }

    /** Only what nothing hangs on can be retracted, such as what was just created. */
    private Step rare() {
        return model.size() == STEPS - LAST ? create() : retract(ids.getLast());
    }

    private Step retract(String id) {
        return new Step(new Change.RetractEntity(id), () -> model.retract(id));
    }

    private Step edit(String id, String field, String value) {
        Change change = new Change.Edit(id, Map.of(field, value), null, null);
        return new Step(change, () -> {
            if (field.equals("kind")) {
                model.kind(id, value);
            } else {
                model.name(id, value);
            }
        });
    }

    private Step record(String id, String other, String note, int year) {
        Map<String, Object> tie = Map.of(
                "type", "COLLABORATES_WITH", "subject", id, "object", other, "validFrom", year + "", "note", note);
        return new Step(new Change.RecordClaim(new TreeMap<>(tie)), () -> model.record(id, other, note, year));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The id under which the graph has a tie that the model says can be seen. */
    private String claim(Said tie) {
        List<String> found = driver
                .executableQuery("MATCH (:Entity {id: $one})-[c:COLLABORATES_WITH {note: $note, validFrom: $from,"
                        + " rank: $rank}]-(:Entity {id: $other}) WHERE c.retracted = 9223372036854775807 AND"
                        + " coalesce(c.validTo, '9999') = $to RETURN c.id AS id")
                .withParameters(Map.of(
                        "one",
                        tie.one().getLast(),
                        "other",
                        tie.other().getLast(),
                        "note",
                        tie.text(),
                        "from",
                        tie.from() + "",
                        "to",
                        tie.to() + "",
                        "rank",
                        tie.rank()))
                .execute()
                .records()
                .stream()
                .map(each -> each.get("id").asString())
                .toList();
        assertThat(found)
                .as("claims that say %s after\n%s", tie, String.join("\n", story))
                .hasSize(1);
        return found.getFirst();
    }

    private boolean apply(Step step) {
        String refusal = null;
        try {
            model.attempt(step.write);
        } catch (PlainNetwork.Refused refused) {
            refusal = refused.getMessage();
        }
        Changes.Outcome outcome = changes.apply(
                new Change.Commission("Random", "A step.", null, List.of()),
                List.of(step.change),
                Cancellation.after(Duration.ofMinutes(1)));
        assertThat(outcome)
                .as("%s, refused by the model: %s, after\n%s", step.change, refusal, String.join("\n", story))
                .isInstanceOf(refusal == null ? Changes.Written.class : Changes.Refused.class);
        if (!(outcome instanceof Changes.Written written)) {
            return false;
        }
        revisions.add(written.revision());
        model.commit(written.visibleAt());
        story.add(model.size() + " (revision " + written.revision() + ") " + step.change);
        if (step.change instanceof Change.Undo undo) {
            model.undid(revisions.indexOf(undo.revision()));
            undos.add(written.revision());
        }
        return true;
    }

    /** @param knownAt null for what is known now */
    private void compare(int write, LocalDate day, String knownAt) {
        Map<String, String> expected = model.after(write).in(day.getYear());
        assertThat(read(new ArrayList<>(expected.keySet()), day, knownAt).entrySet())
                .as("on %s, as known after write %d of\n%s", day, write, String.join("\n", story))
                .containsExactlyElementsOf(expected.entrySet());
    }

    private Map<String, String> read(List<String> asked, LocalDate day, String knownAt) {
        List<Map<String, Object>> nodes = graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) {"
                        + " ... on Organization { id: key name kind alternativeNames partnerships(first: 100,"
                        + " through: [DIRECT]) { nodes { partner { id: key } claims { note } } } } } }")
                .variable(
                        "ids",
                        asked.stream()
                                .map(id -> new DatedId(id, day, knownAt == null ? null : Instant.parse(knownAt))
                                        .toString())
                                .toList())
                .execute()
                .errors()
                .verify()
                .path("nodes")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), nodes.get(i) == null ? null : shown(nodes.get(i)));
        }
        return answers;
    }

    private static String shown(Map<String, Object> node) {
        TreeSet<String> partners = new TreeSet<>();
        for (Object each : (List<?>) ((Map<?, ?>) node.get("partnerships")).get("nodes")) {
            Map<?, ?> pair = (Map<?, ?>) each;
            Object partner = ((Map<?, ?>) pair.get("partner")).get("id");
            ((List<?>) pair.get("claims"))
                    .forEach(claim -> partners.add(partner + " " + ((Map<?, ?>) claim).get("note")));
        }
        return PlainState.shown(
                node.get("id"),
                node.get("name"),
                node.get("kind"),
                new TreeSet<>((List<?>) node.get("alternativeNames")),
                partners);
    }
}
