// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.ClaimRedating;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.SimilarNames;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty graph with a file, in the transaction that opened its first revision. Nobody can decide questions
 * then, so that the whole file is refused if any row has a question or a diagnostic.
 */
@Component
public final class InitialImport {

    private final Neo4jClient client;
    private final SimilarNames lookalikes;
    private final BatchWriter writer;
    private final ClaimRedating redating;
    private final CurrentValuesUpdater shown;

    InitialImport(
            Neo4jClient client,
            SimilarNames lookalikes,
            BatchWriter writer,
            ClaimRedating redating,
            CurrentValuesUpdater shown) {
        this.client = client;
        this.lookalikes = lookalikes;
        this.writer = writer;
        this.redating = redating;
        this.shown = shown;
    }

    /**
     * Imports a whole file.
     *
     * @param source the id of the source of rows that name no source
     * @return the number of rows
     * @throws RefusedRowException if a row can't be imported; nothing is written then
     */
    public long load(NetworkFile file, String source, OpenRevision revision) throws IOException {
        PlanFile rows = new PlanFile(Files.createTempFile("alliance-graph-", PlanFile.ENDING));
        try {
            plan(file, source, rows);
            write(rows, revision);
            return rows.rows();
        } finally {
            rows.delete();
        }
    }

    private void plan(NetworkFile file, String source, PlanFile rows) throws IOException {
        ImportPlan plan;
        try (PlanFile.Writer out = rows.write()) {
            GraphLookup graph = GraphLookup.ofEmptyGraph(client, lookalikes);
            plan = new ImportPlanner(graph, source, Map.of("title", source), Decisions.NONE, out, new ImportProgress())
                    .plan(file);
        }
        if (plan.count(Outcome.NEW) < rows.rows()) {
            try (Stream<PlanRow> all = rows.stream()) {
                throw all.filter(each -> each.outcome() != Outcome.NEW)
                        .map(RefusedRowException::of)
                        .findFirst()
                        .orElseThrow();
            }
        }
        Optional<Diagnostic> notice = plan.notices().stream()
                .filter(each -> !each.code().equals(DiagnosticCode.PERSON_IN_TEXT.name())) // It comes with the product.
                .findFirst();
        if (notice.isPresent()) {
            throw RefusedRowException.of(notice.get());
        }
    }

    private void write(PlanFile rows, OpenRevision revision) {
        StagedWrites staged = new StagedWrites(writer, redating, shown, client, Set.of());
        try (ImportBatches parts = new ImportBatches(rows, revision.number())) {
            for (ImportBatch part = parts.next(); part != null; part = parts.next()) {
                staged.write(part);
            }
        }
        staged.outdated().forEach(ids -> staged.show(ids, revision));
        staged.finish(revision);
    }
}
