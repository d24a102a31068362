// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.ClaimIds;
import org.alliancegraph.model.SourceDay;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Updates the days of claims after the day of their source changed: certainty and preference of claims depend on it.
 * Each claim is retracted and recorded anew, so that reads of earlier revisions do not change.
 */
@Component
public final class ClaimRedating {

    private final Neo4jClient client;
    private final BatchWriter writer;

    ClaimRedating(Neo4jClient client, BatchWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    /** The same, with a limit on the claims of one transaction. */
    void after(WriteBatch written, OpenRevision writing, int most) {
        Set<String> sources = written.rows().redated();
        if (!sources.isEmpty()) {
            List<Map<String, Object>> claims = claims(sources, writing, most + 1);
            if (claims.size() > most) {
                throw MutationException.about(
                        UserError.Code.NOT_ALLOWED,
                        "date",
                        Message.of("source.too-many-claims", most),
                        sources.iterator().next());
            }
            date(claims, written, writing);
        }
    }

    /** Updates the claims of all sources in a batch that was just written, as a part of the batch. */
    public void after(WriteBatch written, OpenRevision writing) {
        Set<String> sources = written.rows().redated();
        if (!sources.isEmpty()) {
            date(claims(sources, writing, Integer.MAX_VALUE), written, writing);
        }
    }

    private List<Map<String, Object>> claims(Set<String> sources, OpenRevision writing, int most) {
        return List.copyOf(client.query(CypherFiles.text("mutation/claims-of-redated"))
                .bindAll(Map.of(
                        "sources",
                        List.copyOf(sources),
                        "most",
                        most,
                        "revision",
                        writing.latest(),
                        "inFlight",
                        writing.inFlight()))
                .fetch()
                .all());
    }

    private void date(List<Map<String, Object>> claims, WriteBatch written, OpenRevision writing) {
        WriteBatch batch = new WriteBatch(writing.number());
        ClaimIds ids = new ClaimIds(writing.number());
        for (Map<String, Object> row : claims) {
            StoredClaim claim = StoredClaim.of(row);
            SourceDay day = day(claim, row);
            if (day.equals(claim.sourceDay())) {
                continue;
            }
            if (claim.recorded() == writing.number()) {
                // The claim is of this revision, which nobody has seen: it is changed in place.
                batch.date(claim, day);
            } else {
                batch.retract(claim);
                claim.again(ids.next(), day, claim.linksOfSame(), batch);
            }
        }
        writer.write(batch);
        written.join(batch);
    }

    private static SourceDay day(StoredClaim claim, Map<String, Object> row) {
        ZonedDateTime recorded = (ZonedDateTime) Objects.requireNonNull(row.get("at"));
        return SourceDay.of((Map<?, ?>) Objects.requireNonNull(row.get("dated")))
                .recordedOn(
                        claim.recordedOn() == null ? BusinessCalendar.dayOf(recorded.toInstant()) : claim.recordedOn());
    }
}
