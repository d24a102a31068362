// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Updates the current values of entities on a new day: claims begin and end to hold without any write. Each part is a
 * revision, so that caches notice the change. A part without changed entities is not written, so that a second instance
 * or a second run writes nothing.
 */
@Component
final class DayRollover {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);
    private static final int AT_ONCE = 1_000;

    private final Neo4jClient client;
    private final RevisionLog ledger;
    private final CurrentValuesUpdater shown;
    private final InstantSource clock;
    private final TransactionTemplate transactions;
    private final int atOnce;

    @Autowired
    DayRollover(
            Neo4jClient client,
            RevisionLog ledger,
            CurrentValuesUpdater shown,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this(client, ledger, shown, clock, transactions, AT_ONCE);
    }

    /** @param atOnce the number of entities for one transaction */
    DayRollover(
            Neo4jClient client,
            RevisionLog ledger,
            CurrentValuesUpdater shown,
            InstantSource clock,
            PlatformTransactionManager transactions,
            int atOnce) {
        this.client = client;
        this.ledger = ledger;
        this.shown = shown;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
        this.atOnce = atOnce;
    }

    /** Updates entities for all days since the last update, and returns the number of changed entities. */
    int begin() {
        LocalDate today = BusinessCalendar.dayOf(clock.instant());
        LocalDate shown = StartupCheck.of(client).shownDay();
        return shown != null && !shown.isBefore(today) ? 0 : begin(today);
    }

    private int begin(LocalDate today) {
        Map<String, Object> last = client.query(CypherFiles.text("mutation/shown-day"))
                .bindAll(Map.of("never", NEVER, "today", today))
                .fetch()
                .one()
                .orElseThrow();
        LocalDate since = (LocalDate) Objects.requireNonNull(last.get("day"));
        int changed = 0;
        if (since.isBefore(today)) {
            List<String> turning = turning(since, today);
            for (int from = 0; from < turning.size(); from += atOnce) {
                changed += show(turning.subList(from, Math.min(turning.size(), from + atOnce)), today);
            }
        }
        if (last.get("told") == null || since.isBefore(today)) {
            client.query(CypherFiles.text("mutation/remember-shown-day"))
                    .bindAll(Map.of("never", NEVER, "today", today))
                    .run();
        }
        return changed;
    }

    /** The entities to update. They are read under the lock of the log, after all writes of the day before. */
    private List<String> turning(LocalDate since, LocalDate today) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            OpenRevision writing = open(today);
            transaction.setRollbackOnly();
            return List.copyOf(client.query(CypherFiles.text("mutation/turning-entities"))
                    .bindAll(Map.of(
                            "since",
                            since,
                            "until",
                            today,
                            "revision",
                            writing.latest(),
                            "inFlight",
                            writing.inFlight()))
                    .fetchAs(String.class)
                    .all());
        }));
    }

    private int show(List<String> ids, LocalDate today) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            OpenRevision writing = open(today);
            List<String> outdated = shown.outdated(ids, writing);
            if (outdated.isEmpty()) {
                transaction.setRollbackOnly();
            } else {
                shown.refresh(outdated, writing);
                ledger.publish(writing.number());
            }
            return outdated.size();
        }));
    }

    private OpenRevision open(LocalDate today) {
        return ledger.open(new RevisionInfo(
                RevisionInfo.Kind.NEW_DAY, "Alliance Graph", "What is shown since " + today + " or no longer is."));
    }
}
