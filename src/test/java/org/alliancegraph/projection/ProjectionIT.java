// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.WritingTest;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.NetworkScan;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.RevisionLog;
import org.alliancegraph.snapshot.Snapshots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The image is what the database holds, whatever is written and in whichever way it is read. */
@WritingTest
@DisplayName("The network in memory")
class ProjectionIT {

    private static final String ORGANIZATION = "organization:bild-";
    private static final int ORGANIZATIONS = 6;
    private static final int ROUNDS = 8;
    private static final int STEPS = 12;

    @Autowired
    private Projection projection;

    @Autowired
    private ImageLoader loader;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Changes changes;

    @Autowired
    private RevisionLog revisions;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Driver driver;

    @Autowired
    private ProjectionMetrics metrics;

    private final Random random = new Random(7);
    private final List<Long> written = new ArrayList<>();

    @Test
    @DisplayName("follows a random history, claim by claim, as if it had been loaded after each step")
    void follows(@TempDir Path folder) throws IOException {
        for (int i = 0; i < ORGANIZATIONS; i++) {
            apply(new Change.Create(
                    "Organization", ORGANIZATION + i, Map.of("name", "Bild " + i, "kind", "OTHER"), null));
        }
        NetworkImage first = image(newest());
        TimeScope.Snapshot then = first.applied();
        Map<String, Integer> heldThen = known(first, then);
        for (int round = 0; round < ROUNDS; round++) {
            for (int step = 0; step < STEPS; step++) {
                apply(step());
            }
            TimeScope.Snapshot now = newest();
            same(image(now), loaded(now), "round " + round);
        }
        NetworkImage last = image(newest());
        assertThat(last.claims()).as("followed, not loaded again").isSameAs(first.claims());
        assertThat(known(last, then)).as("what was known then").isEqualTo(heldThen);

        for (int year = 1999; year <= 2027; year += 4) {
            LocalDate day = LocalDate.of(year, 6, 1);
            assertThat(held(last, day)).as("what holds on %s", day).isEqualTo(heldByStatement(last, day));
        }

        ImageLoader byStatements =
                new ImageLoader(reads, new StaticListableBeanFactory().getBeanProvider(NetworkScan.class));
        same(byStatements.load(last.applied(), last.mark(), patience()), last, "read by statements");

        SnapshotFile file = new SnapshotFile(folder, InstantSource.system());
        file.write(last);
        NetworkImage read = file.read();
        assertThat(read).isNotNull();
        assertThat(read.mark()).isEqualTo(last.mark());
        same(read, last, "from its file");
        assertThat(Files.getPosixFilePermissions(folder.resolve("network.image")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Files.write(folder.resolve("network.image"), new byte[] {1, 2, 3});
        assertThat(file.read()).as("a broken file").isNull();
    }

    @Test
    @DisplayName("does not show what is staged, and shows it at once when it is published")
    void staged() {
        organization("gestuft-a");
        organization("gestuft-b");
        OpenRevision staged = transactions.execute(
                _ -> revisions.begin(new RevisionInfo(RevisionInfo.Kind.IMPORT, "Test", "Staged")));
        claim("claim:gestuft", "organization:gestuft-a", "organization:gestuft-b", staged.number());
        organization("danach");
        TimeScope.Snapshot beside = newest();

        assertThat(beside.inFlight()).contains(staged.number());
        assertThat(partners(beside)).as("while it is staged").isZero();

        transactions.executeWithoutResult(_ -> revisions.publish(staged.number()));

        assertThat(partners(newest())).as("when it is published").isOne();
        assertThat(partners(beside)).as("as of before").isZero();
    }

    @Test
    @DisplayName("is loaded anew after a change outside the revisions, which counts the generation up")
    void generation() {
        organization("von-hand");
        organization("von-hand-2");
        TimeScope.Snapshot now = newest();
        NetworkImage before = image(now);
        claim("claim:von-hand", "organization:von-hand", "organization:von-hand-2", now.revision());
        try {
            driver.executableQuery("MATCH (l:Ledger {id: 'ledger'}) SET l.generation = coalesce(l.generation, 0) + 1")
                    .execute();

            NetworkImage after = image(now);

            assertThat(after.claims()).isNotSameAs(before.claims());
            assertThat(after.claims().count()).isEqualTo(before.claims().count() + 1);
        } finally {
            driver.executableQuery("MATCH ()-[c:COLLABORATES_WITH {id: 'claim:von-hand'}]->() DELETE c")
                    .execute();
            driver.executableQuery("MATCH (l:Ledger {id: 'ledger'}) SET l.generation = l.generation + 1")
                    .execute();
        }
    }

    @Test
    @DisplayName("is found to be wrong by its check sums after an edit by hand that nobody told of")
    void checksums() {
        organization("heimlich");
        organization("heimlich-2");
        NetworkImage before = image(newest());
        ProjectionCheck check = new ProjectionCheck(projection, reads, metrics);
        double mismatches = metrics.mismatches();
        check.check();
        assertThat(metrics.mismatches()).isEqualTo(mismatches);
        claim("claim:heimlich", "organization:heimlich", "organization:heimlich-2", newest().revision());
        try {
            check.check();

            assertThat(metrics.mismatches()).isEqualTo(mismatches + 1);
            assertThat(image(newest()).claims().count())
                    .isEqualTo(before.claims().count() + 1);
        } finally {
            driver.executableQuery("MATCH ()-[c:COLLABORATES_WITH {id: 'claim:heimlich'}]->() DELETE c")
                    .execute();
            check.check();
        }
    }

    private static void same(NetworkImage one, NetworkImage other, String which) {
        List<String> left = ImageText.of(one);
        List<String> right = ImageText.of(other);
        List<String> onlyLeft = new ArrayList<>(left);
        onlyLeft.removeAll(new HashSet<>(right));
        List<String> onlyRight = new ArrayList<>(right);
        onlyRight.removeAll(new HashSet<>(left));
        assertThat(onlyLeft).as("%s, against %s", which, onlyRight).isEmpty();
        assertThat(onlyRight).as(which).isEmpty();
        for (int line = 0; line < left.size(); line++) {
            assertThat(left.get(line)).as("%s: the order of preference", which).isEqualTo(right.get(line));
        }
    }

    private int partners(TimeScope.Snapshot snapshot) {
        NetworkImage image = image(snapshot);
        ReadMoment moment = new ReadMoment(LocalDate.of(2020, 1, 1), false, snapshot);
        ClaimCursor cursor =
                image.out(ClaimType.COLLABORATES_WITH, image.find("organization:gestuft-b"), new ClaimCursor());
        int partners = 0;
        while (cursor.next()) {
            partners += image.validity().covers(cursor.claim(), moment) ? 1 : 0;
        }
        return partners;
    }

    /** How many claims of each type a snapshot knows. */
    private static Map<String, Integer> known(NetworkImage image, TimeScope.Snapshot snapshot) {
        ReadMoment moment = new ReadMoment(LocalDate.of(2020, 1, 1), false, snapshot);
        Map<String, Integer> known = new TreeMap<>();
        for (int claim = 0; claim < image.claims().count(); claim++) {
            if (image.validity().isKnown(claim, moment)) {
                known.merge(image.claims().type(claim).name(), 1, Integer::sum);
            }
        }
        return known;
    }

    /** The claims between entities that hold on a day, found from both ends. */
    private static Set<String> held(NetworkImage image, LocalDate day) {
        ReadMoment moment = new ReadMoment(day, true, image.applied());
        Set<String> out = new TreeSet<>();
        Set<String> in = new TreeSet<>();
        ClaimCursor cursor = new ClaimCursor();
        for (int entity = 0; entity < image.size(); entity++) {
            for (ClaimType type : ClaimType.values()) {
                if (type != ClaimType.HAS_ATTRIBUTE) {
                    collect(image, image.out(type, entity, cursor), moment, out);
                    collect(image, image.in(type, entity, cursor), moment, in);
                }
            }
        }
        assertThat(in).isEqualTo(out);
        return out;
    }

    private static void collect(NetworkImage image, ClaimCursor cursor, ReadMoment moment, Set<String> held) {
        while (cursor.next()) {
            if (image.validity().holds(cursor, moment)) {
                held.add(image.properties().id(cursor.claim()));
            }
        }
    }

    private Set<String> heldByStatement(NetworkImage image, LocalDate day) {
        return driver
                .executableQuery("MATCH (:Entity)-[c]->(:Entity) WHERE c.id IS NOT NULL AND "
                        + CypherFiles.expand("{{holds c}}", new TimeScope(true, false)) + " RETURN c.id AS id")
                .withParameters(Map.of(
                        "asOf",
                        day,
                        "revision",
                        image.applied().revision(),
                        "inFlight",
                        image.applied().inFlight()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Change step() {
        String one = ORGANIZATION + random.nextInt(ORGANIZATIONS);
        String other = ORGANIZATION + random.nextInt(ORGANIZATIONS);
        int year = 2000 + random.nextInt(25);
        List<String> claims = claims();
        String claim = claims.isEmpty() ? "claim:none" : claims.get(random.nextInt(claims.size()));
        return switch (random.nextInt(13)) {
            case 0 -> new Change.Merge(one, other);
            case 1 -> new Change.Split(one);
            case 2 -> new Change.Undo(written.get(written.size() - 1 - random.nextInt(5)));
            case 3 -> new Change.RetractEntity(one);
            case 4 -> new Change.Edit(one, Map.of("kind", random.nextBoolean() ? "COMPANY" : "OTHER"), null, null);
            case 5 -> new Change.Retract(claim);
            case 6 -> new Change.Correct(claim, Map.of("validFrom", year + ""));
            case 7 -> new Change.End(claim, year + "");
            case 8 ->
                new Change.RecordClaim(
                        new TreeMap<>(Map.of("type", "LOCATED_IN", "subject", one, "object", "municipality:06632003")));
            case 9 ->
                new Change.Edit(one, Map.of(random.nextBoolean() ? "founded" : "dissolved", year + ""), null, null);
            default ->
                new Change.RecordClaim(new TreeMap<>(
                        Map.of("type", "COLLABORATES_WITH", "subject", one, "object", other, "validFrom", year + "")));
        };
    }

    private List<String> claims() {
        return driver.executableQuery("""
            MATCH (n:Entity)-[c:COLLABORATES_WITH]-()
            WHERE n.id STARTS WITH $prefix AND c.retracted = 9223372036854775807
            RETURN DISTINCT c.id AS id ORDER BY id
            """).withParameters(Map.of("prefix", ORGANIZATION)).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private void organization(String key) {
        apply(new Change.Create(
                "Organization", "organization:" + key, Map.of("name", key + " Verein", "kind", "OTHER"), null));
    }

    private void apply(Change change) {
        Changes.Outcome outcome =
                changes.apply(new Change.Commission("Random", "A step.", null, List.of()), List.of(change), patience());
        if (outcome instanceof Changes.Written done) {
            written.add(done.revision());
        }
    }

    /** A claim as somebody writes it by hand. */
    private void claim(String id, String from, String to, long recorded) {
        driver.executableQuery("""
            MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
            CREATE (a)-[:COLLABORATES_WITH {id: $id, status: 'ACTIVE', rank: 'NORMAL', rankOrder: 1,
              source: 'source:s1', sourceDay: date('2018-03-31'), recorded: $recorded, retracted: 9223372036854775807,
              validFromLower: date('0001-01-01'), validFromUpper: date('9999-12-31'),
              validToLower: date('9999-12-31'), validToUpper: date('9999-12-31')}]->(b)
            """)
                .withParameters(Map.of("id", id, "from", from, "to", to, "recorded", recorded))
                .execute();
    }

    private NetworkImage image(TimeScope.Snapshot snapshot) {
        return projection.at(snapshot, patience());
    }

    private NetworkImage loaded(TimeScope.Snapshot snapshot) {
        return loader.load(snapshot, LedgerMark.NONE, patience());
    }

    private TimeScope.Snapshot newest() {
        return snapshots.at(Snapshots.NOW, patience());
    }

    private static Cancellation patience() {
        return Cancellation.after(Duration.ofMinutes(1));
    }
}
