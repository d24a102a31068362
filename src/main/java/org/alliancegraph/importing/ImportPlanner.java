// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Plans a file: determines for every row what it would change. The file is read twice: first for the values that its
 * claims state, then row by row. Queries serve many rows at a time, and nothing is written.
 */
final class ImportPlanner {

    private static final int CHUNK = 2_000;
    private static final int NOTICES = 1_000;

    private final Decisions decisions;
    private final GraphLookup graph;
    private final ContactColumns contacts;
    private final NamesInFile people = new NamesInFile();
    private final UnknownEnds unknown = new UnknownEnds();
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
    private final List<Diagnostic> errors = new ArrayList<>();
    private List<UnplannedRow> chunk = new ArrayList<>();

    ImportPlanner(
            GraphLookup graph,
            String source,
            Map<String, @Nullable String> sourceFields,
            Decisions decisions,
            PlanFile.Writer out,
            ImportProgress progress) {
        this.graph = graph;
        this.decisions = decisions;
        this.contacts = new ContactColumns(decisions.contactData());
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
        unread();
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
        if (last == null) {
            notices.addFirst(new Diagnostic(
                    Diagnostic.Severity.NOTICE,
                    DiagnosticCode.EMPTY_FILE.name(),
                    new Position(file.name(), null, 0, null),
                    null,
                    null,
                    Message.of("importing.nothing-to-import")));
            noticeCount++;
        }
        unknown.tell(file, counts).ifPresent(each -> {
            notices.add(each);
            noticeCount++;
        });
        List<Diagnostic> ofContacts = contacts.notices();
        List<Diagnostic> ofPeople = people.notices(graph);
        notices.addAll(0, ofPeople);
        notices.addAll(0, ofContacts);
        noticeCount += ofContacts.size() + ofPeople.size();
        notices.sort(Comparator.comparing(each -> !each.leavesOut()));
        return new ImportPlan(
                file.format(), counts, notices, noticeCount, contacts.found(), steps, identities.versions());
    }

    /** Whether edges name somebody whom a mapping of the file would describe. */
    boolean namesUnknownEnds() {
        return unknown.areTold();
    }

    /** The first pass, which notes the values that claims state. */
    private final class First implements RecordConsumer {

        @Override
        public void item(FileRecord item) {
            FileRecord settled = item.kind() == FileRecord.Kind.CLAIM ? contacts.settled(item, false) : null;
            if (settled != null) {
                stated.note(settled);
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

    /** The second pass, which plans rows. */
    private final class Second implements RecordConsumer {

        @Override
        public void item(FileRecord item) {
            if (item.text("shown") != null && stated.broader(item.text("from"), item.text("to"))) {
                return;
            }
            unread();
            FileRecord settled = contacts.settled(item, true);
            if (settled != null) {
                people.note(settled);
                add(new UnplannedRow(settled, List.of()));
            }
        }

        @Override
        public void refused(FileRecord item) {
            List<Diagnostic> own = take(item);
            identities.ofFile().refuse(item, false);
            add(new UnplannedRow(contacts.settled(item, true), own));
        }

        @Override
        public void remark(Diagnostic remark) {
            if (remark.severity() == Diagnostic.Severity.ERROR) {
                errors.add(remark);
            } else if (noticeCount++ < NOTICES) {
                notices.add(remark);
            }
        }

        /** The diagnostics about a record. Diagnostics about earlier rows without a record become rows of their own. */
        private List<Diagnostic> take(FileRecord item) {
            List<Diagnostic> own = errors.stream()
                    .filter(each ->
                            each.position().at(null).equals(item.position().at(null)))
                    .toList();
            errors.removeAll(own);
            unread();
            return own;
        }

        @Override
        public void progress(long done, long total) {
            progress.at(total + done, 2 * total);
        }
    }

    private void add(PlanRow row) {
        last = row.position();
        unknown.note(row);
        counts.merge(row.outcome(), 1L, Long::sum);
        steps += row.steps().size();
        out.add(row);
    }

    private void unread() {
        errors.forEach(each -> add(new UnplannedRow(null, List.of(each))));
        errors.clear();
    }

    private void add(UnplannedRow row) {
        boolean other = row.isReadable()
                && chunk.stream()
                        .filter(UnplannedRow::isReadable)
                        .findFirst()
                        .filter(each -> each.describes() != row.describes())
                        .isPresent();
        if (other || chunk.size() == CHUNK) {
            flush();
        }
        chunk.add(row);
    }

    /** Plans the waiting rows, and stores them in the order of the file. */
    private void flush() {
        List<UnplannedRow> rows = chunk;
        chunk = new ArrayList<>();
        List<PendingRowPlan> pending = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long number = out.written() + i + 1;
            rows.set(i, rows.get(i).decided(number, decisions));
            if (decisions.leavesOut(number)) {
                refuse(rows.get(i).read());
            } else if (rows.get(i).isReadable()) {
                pending.add(new PendingRowPlan(rows.get(i).item(), number, decisions));
            }
        }
        boolean describing = rows.stream().filter(UnplannedRow::isReadable).anyMatch(UnplannedRow::describes);
        Iterator<PlanRow> planned = (describing ? chunks.described(pending) : chunks.claimed(pending)).iterator();
        for (UnplannedRow each : rows) {
            long number = out.written() + 1;
            if (decisions.leavesOut(number)) {
                add(each.leftOut(number));
            } else {
                add(each.isReadable() ? planned.next() : each.refused(number));
            }
        }
    }

    /** Lets claims about whom only this row describes be told why they can't be taken in. */
    private void refuse(@Nullable FileRecord row) {
        if (row != null && row.kind() == FileRecord.Kind.ENTITY) {
            identities.ofFile().refuse(row, false);
        }
    }
}
