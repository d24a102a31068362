// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.intake.file.Item;
import org.alliancegraph.intake.file.NetworkFile;
import org.alliancegraph.intake.file.Position;
import org.alliancegraph.intake.file.Remark;
import org.alliancegraph.intake.file.Sink;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Says of every row of a file what would happen to it. The file is read twice, first for what its claims state
 * outright; the graph is asked for many rows at a time; and nothing is written.
 */
final class Planner {

    private static final int CHUNK = 2_000;
    private static final int NOTICES = 1_000;

    private final Decisions decisions;
    private final Identities identities;
    private final Referents referents;
    private final Stated stated = new Stated();
    private final ChunkPlanner chunks;
    private final PlanFile.Writer out;
    private final Progress progress;
    private final Map<Outcome, Long> counts = Plan.counter();
    private final List<Remark> notices = new ArrayList<>();
    private long noticeCount;
    private @Nullable Position last;
    private long steps;
    private List<Item> chunk = new ArrayList<>();

    Planner(
            GraphLookup graph,
            String source,
            Map<String, @Nullable String> sourceFields,
            Decisions decisions,
            PlanFile.Writer out,
            Progress progress) {
        this.decisions = decisions;
        this.identities = new Identities(graph, decisions);
        this.referents = new Referents(identities, graph);
        this.chunks = new ChunkPlanner(
                graph, identities, referents, new Sources(identities, referents, source, sourceFields), stated);
        this.out = out;
        this.progress = progress;
        identities.look(List.of(Sources.reference(source)));
    }

    Plan plan(NetworkFile file) throws IOException {
        ReadAhead.read(file, new First());
        ReadAhead.read(file, new Second());
        flush();
        if (referents.exhausted() && last != null) {
            notices.add(new Remark(
                    Remark.Severity.NOTICE,
                    "NOT_ALL_COMPARED",
                    last,
                    null,
                    null,
                    "Only the first " + Referents.SUGGESTIONS + " names were compared with all that is called nearly"
                            + " alike; the others only with names that differ in spelling, order or an addition."));
            noticeCount++;
        }
        return new Plan(file.format(), counts, notices, noticeCount, steps, identities.versions());
    }

    /** Notes what claims state. */
    private final class First implements Sink {

        @Override
        public void item(Item item) {
            if (item.kind() == Item.Kind.CLAIM) {
                stated.note(item);
            }
        }

        @Override
        public boolean wants(Item.Kind kind, @Nullable String type) {
            return kind == Item.Kind.CLAIM && Stated.concerns(type);
        }

        @Override
        public void remark(Remark remark) {}

        @Override
        public void progress(long done, long total) {
            progress.at(done, 2 * total);
        }
    }

    /** Plans row by row. */
    private final class Second implements Sink {

        @Override
        public void item(Item item) {
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
        public void remark(Remark remark) {
            if (remark.severity() == Remark.Severity.ERROR) {
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
        List<RowDraft> rows = new ArrayList<>();
        chunk.forEach(each -> rows.add(new RowDraft(each, out.written() + rows.size() + 1, decisions)));
        boolean describing = chunk.getFirst().kind() == Item.Kind.ENTITY;
        chunk = new ArrayList<>();
        (describing ? chunks.described(rows) : chunks.claimed(rows)).forEach(this::add);
    }
}
