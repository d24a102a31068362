// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Plans a file: finds out for every row what it would change. The file is read twice, the first time for what its
 * claims state outright. The graph is queried for many rows at a time, and nothing is written.
 */
final class ImportPlanner {

    private static final int CHUNK = 2_000;
    private static final int NOTICES = 1_000;

    private final Decisions decisions;
    private final EntityIndex identities;
    private final ReferenceResolver referents;
    private final StatedInFile stated = new StatedInFile();
    private final ChunkPlanner chunks;
    private final PlanFile.Writer out;
    private final ImportProgress progress;
    private final Map<Outcome, Long> counts = ImportPlan.counter();
    private final List<Diagnostic> notices = new ArrayList<>();
    private long noticeCount;
    private @Nullable Position last;
    private long steps;
    private List<FileRecord> chunk = new ArrayList<>();

    ImportPlanner(
            GraphLookup graph,
            String source,
            Map<String, @Nullable String> sourceFields,
            Decisions decisions,
            PlanFile.Writer out,
            ImportProgress progress) {
        this.decisions = decisions;
        this.identities = new EntityIndex(graph, decisions, source);
        this.referents = new ReferenceResolver(identities, graph);
        this.chunks = new ChunkPlanner(
                graph, identities, referents, new SourceResolver(identities, referents, source, sourceFields), stated);
        this.out = out;
        this.progress = progress;
        identities.prefetch(List.of(SourceResolver.reference(source)));
    }

    ImportPlan plan(NetworkFile file) throws IOException {
        FilePrefetcher.read(file, new First());
        FilePrefetcher.read(file, new Second());
        flush();
        if (referents.exhausted() && last != null) {
            notices.add(new Diagnostic(
                    Diagnostic.Severity.NOTICE,
                    "NOT_ALL_COMPARED",
                    last,
                    null,
                    null,
                    Message.of("importing.compared-only-first", ReferenceResolver.SUGGESTIONS)));
            noticeCount++;
        }
        return new ImportPlan(file.format(), counts, notices, noticeCount, steps, identities.versions());
    }

    /** Notes what claims state. */
    private final class First implements RecordConsumer {

        @Override
        public void item(FileRecord item) {
            if (item.kind() == FileRecord.Kind.CLAIM) {
                stated.note(item);
            }
        }

        @Override
        public boolean wants(FileRecord.Kind kind, @Nullable String type) {
            return kind == FileRecord.Kind.CLAIM && StatedInFile.concerns(type);
        }

        @Override
        public void remark(Diagnostic remark) {}

        @Override
        public void progress(long done, long total) {
            progress.at(done, 2 * total);
        }
    }

    /** Plans row by row. */
    private final class Second implements RecordConsumer {

        @Override
        public void item(FileRecord item) {
            if (item.text("shown") != null && stated.broader(item.text("from"), item.text("to"))) {
                return;
            }
            boolean other = !chunk.isEmpty() && chunk.getFirst().kind() != item.kind();
            if (other || chunk.size() == CHUNK) {
                flush();
            }
            chunk.add(item);
        }

        @Override
        public void refused(FileRecord item) {
            identities.ofFile().refuse(item, false);
        }

        @Override
        public void remark(Diagnostic remark) {
            if (remark.severity() == Diagnostic.Severity.ERROR) {
                add(new PlanRow(
                        out.written() + 1,
                        remark.position(),
                        Outcome.WRONG,
                        Objects.requireNonNullElse(remark.read(), ""),
                        null,
                        List.of(new PlanRow.Reason(
                                remark.code(),
                                remark.message(),
                                remark.position().column(),
                                remark.read(),
                                remark.expected())),
                        List.of(),
                        Map.of(),
                        List.of()));
            } else if (noticeCount++ < NOTICES) {
                notices.add(remark);
            }
        }

        @Override
        public void progress(long done, long total) {
            progress.at(total + done, 2 * total);
        }
    }

    private void add(PlanRow row) {
        last = row.position();
        counts.merge(row.outcome(), 1L, Long::sum);
        steps += row.steps().size();
        out.add(row);
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        List<PendingRowPlan> rows = new ArrayList<>();
        chunk.forEach(each -> rows.add(new PendingRowPlan(each, out.written() + rows.size() + 1, decisions)));
        boolean describing = chunk.getFirst().kind() == FileRecord.Kind.ENTITY;
        chunk = new ArrayList<>();
        (describing ? chunks.described(rows) : chunks.claimed(rows)).forEach(this::add);
    }
}
