// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes a batch with one statement for each label, claim type and other step. */
@Component
public final class BatchWriter {

    private static final List<String> BEFORE =
            List.of("split-entities", "reinstate-entities", "retract-keys", "release-official-keys");
    private static final List<String> AFTER = List.of(
            "retract-claims",
            "date-claims",
            "create-external-key",
            "change-entities",
            "merge-entities",
            "retract-entities",
            "record-bases",
            "withdraw-bases",
            "restrict-people");

    private final Neo4jClient client;
    private final InstantSource clock;
    private final PersonVisibility people;

    BatchWriter(Neo4jClient client, InstantSource clock, PersonVisibility people) {
        this.client = client;
        this.clock = clock;
        this.people = people;
    }

    /** Writes everything except the current values of existing entities, for which see {@link CurrentValuesUpdater}. */
    public void write(WriteBatch batch) {
        batch.date(BusinessCalendar.dayOf(clock.instant()));
        BatchRows rows = batch.rows();
        BEFORE.forEach(each -> run(each, rows.steps(each)));
        for (String type : rows.entities().keySet()) {
            run("create-" + words(type), rows.entities(type));
        }
        for (ClaimType type : rows.claims().keySet()) {
            run(type.statesValue() ? "create-values" : "create-claims", rows.claims(type));
        }
        AFTER.forEach(each -> run(each, rows.steps(each)));
        people.refresh(batch.touched(), batch.revision());
    }

    private void run(String statement, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            client.query(CypherFiles.text("mutation/" + statement))
                    .bind(rows)
                    .to("rows")
                    .run();
        }
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
