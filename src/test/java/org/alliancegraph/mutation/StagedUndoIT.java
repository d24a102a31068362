// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A revision that is taken back in parts, by a bound that is set low here: two of a kind at a time. */
@WritingTest
@DisplayName("A large revision")
class StagedUndoIT {

    private static final Change.Commission COMMISSION = new Change.Commission("Ada", "Zurück.", null, List.of());
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private RevisionLog ledger;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private SimilarNames lookalikes;

    @Autowired
    private BatchWriter writer;

    @Autowired
    private CurrentValuesUpdater shown;

    @Autowired
    private ClientKeys keys;

    @Autowired
    private ClaimRedating redating;

    @Autowired
    private WriteScope scope;

    @Autowired
    private InstantSource clock;

    @Autowired
    private StagedRevisionCleaner sweep;

    @Autowired
    private TimedTransactions transactions;

    @LocalServerPort
    private int port;

    private final int test = TESTS.incrementAndGet();
    private Map<String, Object> before;
    private Map<String, Object> after;
    private long number;

    /** A revision that creates somebody, changes and corrects what was there, and gives a key to it. */
    @BeforeEach
    void write() {
        String claim = claim(answer("""
            {createOrganization: {id: "organization:old-%1$d", name: "Alt %1$d", kind: OTHER, description: "Seit je."}},
            {createOrganization: {id: "organization:other-%1$d", name: "Anders %1$d", kind: OTHER}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "organization:old-%1$d",
              object: "organization:other-%1$d", note: "vorher"}}\
            """));
        before = view();
        number = number(answer("""
            {createOrganization: {id: "organization:new-%1$d", name: "Neu %1$d", kind: OTHER, founded: "2011",
              alternativeNames: ["Jung %1$d"], keys: [{scheme: "staged", value: "%1$d"}]}},
            {changeOrganization: {id: "organization:old-%1$d", description: "Neuerdings.", kind: FACILITY}},
            {correctClaim: {id: "$claim", note: "nachher"}},
            {giveKey: {id: "organization:old-%1$d", scheme: "staged", value: "old-%1$d"}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "organization:new-%1$d", object: "organization:old-%1$d"}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "organization:new-%1$d", object: "organization:other-%1$d"}}\
            """.replace("$claim", claim)));
        after = view();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void isTakenBackInPartsThatNobodySeesBeforeAllAreThere() {
        List<Map<String, Object>> meanwhile = new ArrayList<>();
        long undo = undone(number, () -> {
            apply("{changeOrganization: {id: \"organization:other-%1$d\", description: \"" + meanwhile.size() + "\"}}");
            meanwhile.add(view());
        });
        assertThat(meanwhile).hasSizeGreaterThan(5).allMatch(after::equals);
        assertThat(view()).isEqualTo(before);

        meanwhile.clear();
        undone(undo, () -> meanwhile.add(view()));
        assertThat(meanwhile).hasSizeGreaterThan(5).allMatch(before::equals);
        assertThat(view()).isEqualTo(after);
    }

    @Test
    void isLeftAsItIsByAnUndoThatIsStopped() {
        for (int part : List.of(2, 6)) {
            stopAt(part, number);
            assertThat(view()).isEqualTo(after);
        }
        long undo = undone(number, () -> {});
        for (int part : List.of(2, 6)) {
            stopAt(part, undo);
            assertThat(view()).isEqualTo(before);
        }
        undone(undo, () -> {});
        assertThat(view()).isEqualTo(after);
    }

    @Test
    void isNotTakenBackWhenSomebodyBuildsOnItMeanwhile() {
        AtomicInteger part = new AtomicInteger();
        Changes.Outcome outcome = staged().undo(COMMISSION, new Change.Undo(number), time(), () -> {
            if (part.incrementAndGet() == 3) {
                apply("""
                    {recordClaim: {type: HAS_ATTRIBUTE, subject: "organization:new-%1$d", property: "phone", value: "1"}}\
                    """);
                after = view();
            }
        });
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changes.Refused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo(UserError.Code.CANNOT_UNDO))
                                .satisfies(error -> assertThat(error.message().in(Language.EN))
                                        .contains("later claims speak of organization:new-")));
        assertThat(view()).isEqualTo(after);
    }

    @Test
    void isLeftAsItIsWhicheverPartItsInstanceDiedAfter() {
        long left = leftBehind();
        long undo = diesAfterEachPartInTurn(number, after, left);
        assertThat(view()).isEqualTo(before);
        diesAfterEachPartInTurn(undo, before, left);
        assertThat(view()).isEqualTo(after);
    }

    /** Undoes it as soon as no part is left that another instance, at its start, could sweep out behind it. */
    private long diesAfterEachPartInTurn(long revision, Map<String, Object> seen, long left) {
        for (int last = 1; ; last++) {
            AtomicInteger parts = new AtomicInteger();
            int dead = last;
            Changes.Outcome outcome = staged().undo(COMMISSION, new Change.Undo(revision), time(), () -> {
                if (parts.incrementAndGet() == dead) {
                    sweep.all();
                    assertThat(view()).isEqualTo(seen);
                    assertThat(leftBehind()).isEqualTo(left);
                }
            });
            if (outcome instanceof Changes.Written written) {
                assertThat(last).isGreaterThan(5);
                return written.revision();
            }
            assertThat(((Changes.Refused) outcome).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.code()).isEqualTo(UserError.Code.CHANGED_MEANWHILE));
            assertThat(view()).isEqualTo(seen);
        }
    }

    /** How much there is that belongs to no visible revision. */
    private long leftBehind() {
        return client.query("""
            CALL () {
              MATCH (revision:Staged) WHERE revision.visibleAt > datetime('9999-01-01T00:00Z')
              RETURN revision AS lost
              UNION ALL
              MATCH (entity:Entity)
              WHERE NOT EXISTS { (:Revision {number: entity.recorded}) }
                OR entity.retracted < 9223372036854775807
                  AND NOT EXISTS { (:Revision {number: entity.retracted}) }
              RETURN entity AS lost
              UNION ALL
              MATCH (value:Attribute) WHERE NOT EXISTS { ()-[:HAS_ATTRIBUTE]->(value) }
              RETURN value AS lost
              UNION ALL
              MATCH ()-[claim]->()
              WHERE claim.recorded IS NOT NULL AND NOT EXISTS { (:Revision {number: claim.recorded}) }
                OR claim.retracted < 9223372036854775807
                  AND NOT EXISTS { (:Revision {number: claim.retracted}) }
              RETURN claim AS lost
            }
            RETURN count(lost) AS count\
            """).fetchAs(Long.class).one().orElseThrow();
    }

    @Test
    void isLeftAsItIsByAnUndoThatSomebodyCancels() {
        long left = leftBehind();
        assertThat(cancel(number)).contains("cancelled=false", "NOT_FOUND", "No undo of revision " + number);
        AtomicInteger parts = new AtomicInteger();
        Changes.Outcome outcome = staged().undo(COMMISSION, new Change.Undo(number), time(), () -> {
            if (parts.incrementAndGet() == 4) {
                assertThat(cancel(number)).contains("cancelled=true", "errors=[]");
                assertThat(cancel(number)).contains("cancelled=false");
            }
        });
        assertThat(parts).hasValue(4);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changes.Refused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(
                                        error -> assertThat(error.code()).isEqualTo(UserError.Code.CHANGED_MEANWHILE)));
        assertThat(view()).isEqualTo(after);
        assertThat(leftBehind()).isEqualTo(left);

        undone(number, () -> {});
        assertThat(cancel(number)).contains("cancelled=false");
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void tellsHowFarItsUndoIs() throws Exception {
        assertThat(UndoProgress.of(number, client)).isEqualTo(new UndoProgress(false, 0, null));
        List<Double> told = new ArrayList<>();
        long undo = undone(number, () -> {
            UndoProgress now = UndoProgress.of(number, client);
            assertThat(now.underWay()).isTrue();
            assertThat(now.undoneBy()).isNull();
            told.add(now.progress());
        });
        assertThat(told).isSorted().allMatch(each -> each >= 0 && each <= 1).endsWith(1.0);
        assertThat(told.stream().distinct()).hasSizeGreaterThan(3);
        assertThat(UndoProgress.of(number, client)).isEqualTo(new UndoProgress(false, 1, (int) undo));

        stopAt(4, undo);
        assertThat(UndoProgress.of(undo, client)).isEqualTo(new UndoProgress(false, 0, null));
        undone(undo, () -> {});
        assertThat(UndoProgress.of(number, client).undoneBy()).isNull();
    }

    @Test
    void isFollowedUntilItIsTakenBack() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> follower = followed(number, told);
        long undo = undone(
                number,
                () -> await().atMost(Duration.ofSeconds(30))
                        .until(() -> told.stream().anyMatch(each -> each.contains("\"underWay\":true"))));
        follower.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(told.stream().filter(each -> each.contains("undoProgress")))
                .last()
                .asString()
                .contains("\"underWay\":false", "\"progress\":1.0", "\"undoneBy\":" + undo);
    }

    @Test
    void isFollowedUntilItsUndoIsCancelled() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> follower = followed(number, told);
        assertThat(staged().undo(COMMISSION, new Change.Undo(number), time(), () -> {
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> told.stream().anyMatch(each -> each.contains("\"underWay\":true")));
                    cancel(number);
                }))
                .isInstanceOf(Changes.Refused.class);
        follower.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(told.stream().filter(each -> each.contains("undoProgress")))
                .last()
                .asString()
                .contains("\"underWay\":false", "\"undoneBy\":null");
    }

    /** Follows over server-sent events until the server says that there is no more. */
    private CompletableFuture<Void> followed(long revision, Queue<String> told) {
        String query = "{\"query\": \"subscription { undoProgress(revision: " + revision
                + ") { underWay progress undoneBy } }\"}";
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(query))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(told::add));
    }

    private String cancel(long revision) {
        Map<?, ?> answer = graphQl.document(
                        "mutation($r: Int!) { cancelUndo(input: {revision: $r}) { cancelled errors { code"
                                + " message(language: EN) } } }")
                .variable("r", revision)
                .execute()
                .path("cancelUndo")
                .entity(Map.class)
                .get();
        return new TreeMap<>(answer).toString();
    }

    @Test
    void isNotTakenBackIfTheSourceOfWhatItTookBackIsGone() {
        String claim = claim(answer("""
            {createSource: {id: "source:gone-%1$d", title: "Verschwunden %1$d"}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "organization:old-%1$d",
              object: "organization:other-%1$d", note: "verschwunden", source: "source:gone-%1$d"}}\
            """));
        long taken = number(answer("{retractClaim: {id: \"" + claim + "\"}}"));
        answer("{retractEntity: {id: \"source:gone-%1$d\"}}");
        assertThat(staged().undo(COMMISSION, new Change.Undo(taken), time(), () -> {}))
                .isInstanceOfSatisfying(
                        Changes.Refused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo(UserError.Code.CANNOT_UNDO))
                                .satisfies(error -> assertThat(error.message().in(Language.EN))
                                        .contains("source:gone-" + test + ", of which its claim " + claim)));
    }

    @Test
    void isNotTakenBackIfAnEventWouldBeWithoutItsStart() {
        answer("{createEvent: {id: \"event:staged-%1$d\", name: \"Treffen %1$d\", start: \"2020-01-01\"}}");
        long given = number(answer("""
            {recordClaim: {type: HAS_ATTRIBUTE, subject: "event:staged-%1$d", property: "start", value: "2021-05-05"}}\
            """));
        String first = client.query("MATCH (:Event {id: $id})-[c:HAS_ATTRIBUTE]->(:Attribute {property: 'start',"
                        + " value: '2020-01-01'}) RETURN c.id AS id")
                .bind("event:staged-" + test)
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        answer("{retractClaim: {id: \"" + first + "\"}}");
        assertThat(staged().undo(COMMISSION, new Change.Undo(given), time(), () -> {}))
                .isInstanceOfSatisfying(
                        Changes.Refused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message().in(Language.EN))
                                        .contains("event:staged-" + test + " would be without a start")));
    }

    private void stopAt(int part, long revision) {
        AtomicInteger parts = new AtomicInteger();
        assertThatThrownBy(() -> staged().undo(COMMISSION, new Change.Undo(revision), time(), () -> {
                    if (parts.incrementAndGet() == part) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private long undone(long revision, Runnable between) {
        Changes.Outcome outcome = staged().undo(COMMISSION, new Change.Undo(revision), time(), between);
        assertThat(outcome).isInstanceOf(Changes.Written.class);
        return ((Changes.Written) outcome).revision();
    }

    private static Cancellation time() {
        return Cancellation.after(Duration.ofMinutes(1));
    }

    private StagedUndo staged() {
        return new StagedUndo(
                ledger, client, lookalikes, writer, shown, keys, sweep, transactions, redating, scope, clock, 8);
    }

    private void apply(String changes) {
        answer(changes);
    }

    private Map<?, ?> answer(String changes) {
        Map<?, ?> applied = graphQl.document("mutation { applyChanges(input: {changes: [" + changes.formatted(test)
                        + "]}) { changed { id } revision { number } errors { message } } }")
                .execute()
                .path("applyChanges")
                .entity(Map.class)
                .get();
        assertThat(applied.get("errors")).isEqualTo(List.of());
        return applied;
    }

    private static long number(Map<?, ?> applied) {
        return ((Number) Objects.requireNonNull(((Map<?, ?>) applied.get("revision")).get("number"))).longValue();
    }

    private static String claim(Map<?, ?> applied) {
        return ((Map<?, ?>) ((List<?>) applied.get("changed")).getLast())
                .get("id")
                .toString();
    }

    /** What everybody sees of those concerned; what the other is described as changes meanwhile and is left out. */
    private Map<String, Object> view() {
        Map<String, Object> view = new HashMap<>();
        for (String name : List.of("old", "new")) {
            Map<?, ?> answer = graphQl.document("""
                query($id: ID!, $key: String!) {
                  actor(id: $id) {
                    name description alternativeNames externalKeys { scheme value }
                    ... on Organization { kind founded { text } }
                    claims { nodes { type note attribute { property value } } }
                    partnerships { nodes { partner { id } } }
                  }
                  search(text: $key) { nodes { ... on Actor { id } } }
                }\
                """)
                    .variable("id", "organization:" + name + "-" + test)
                    .variable("key", "Jung " + test)
                    .execute()
                    .path("")
                    .entity(Map.class)
                    .get();
            view.put(name, answer.toString());
        }
        return view;
    }
}
