// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Any table, read as its mapping says. */
final class MappedTable implements NetworkFile {

    private final String name;
    private final Mapping mapping;
    private final Table table;
    private final List<Remark> said;

    MappedTable(String name, Mapping mapping, Table table, List<Remark> said) {
        this.name = name;
        this.mapping = mapping;
        this.table = table;
        this.said = said;
    }

    @Override
    public String format() {
        return "table with the mapping " + mapping.name();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Sink sink) throws IOException {
        boolean entities = !wanted(mapping.entities(), sink).isEmpty();
        boolean claims = !wanted(mapping.claims(), sink).isEmpty();
        Remarks remarks = new Remarks(sink);
        Remarks silent = new Remarks(Silence.SINK);
        Progress progress = new Progress(sink, table.size() * (entities && claims ? 2 : 1));
        said.forEach(sink::remark);
        for (MappedItem source : mapping.sources()) {
            source.emit(
                    new MappedRow(Header.of(0, List.of()), Map.of()),
                    new Position(mapping.name(), null, 0, null),
                    remarks,
                    sink);
        }
        if (entities) {
            pass(wanted(mapping.entities(), sink), remarks, remarks, sink, progress);
        }
        if (claims) {
            pass(wanted(mapping.claims(), sink), entities ? silent : remarks, remarks, sink, progress);
        }
        remarks.finish();
        progress.finish();
    }

    private static List<MappedItem> wanted(List<MappedItem> items, Sink sink) {
        return items.stream()
                .filter(each -> sink.wants(each.kind(), each.type()))
                .toList();
    }

    /** @param ofTable where remarks about the table itself go, which are told once and not in each pass */
    private void pass(List<MappedItem> items, Remarks ofTable, Remarks remarks, Sink sink, Progress progress)
            throws IOException {
        Pass pass = new Pass(items, ofTable, remarks, sink);
        if (mapping.columns().isEmpty()) {
            HeadedRows.read(table, ofTable, progress, pass);
        } else {
            HeadedRows.read(table, Header.of(0, mapping.columns()), ofTable, progress, pass);
        }
    }

    private final class Pass implements HeadedRows.Body {

        private final List<MappedItem> items;
        private final Remarks ofTable;
        private final Remarks remarks;
        private final Sink sink;
        private Header header = Header.of(0, List.of());
        private @Nullable MappedRow mapped;

        Pass(List<MappedItem> items, Remarks ofTable, Remarks remarks, Sink sink) {
            this.items = items;
            this.ofTable = ofTable;
            this.remarks = remarks;
            this.sink = sink;
        }

        @Override
        public boolean begin(Header found) {
            header = found;
            mapped = new MappedRow(found, mapping.conversions());
            boolean complete = true;
            Map<String, String> known = new TreeMap<>();
            found.names().forEach(each -> known.put(Words.fold(each), each));
            for (Map.Entry<String, Integer> used : mapping.used().entrySet()) {
                if (found.indexOf(used.getKey()) < 0) {
                    String meant = Spelling.nearest(Words.fold(used.getKey()), known);
                    complete = false;
                    ofTable.error(
                            Code.MISSING_COLUMN,
                            table.position(found.row(), null),
                            Remarks.shown(String.join(", ", found.names())),
                            used.getKey(),
                            "The mapping " + mapping.name() + ", line " + used.getValue() + ", needs a column \""
                                    + used.getKey() + "\", which is not there."
                                    + (meant == null ? "" : " Did you mean \"" + meant + "\"?"));
                }
            }
            return complete;
        }

        @Override
        public void row(Row row) {
            MappedRow current = mapped;
            if (current == null || mapping.skip().stream().anyMatch(each -> each.holds(current.on(row)))) {
                return;
            }
            current.on(row);
            Position position = table.position(row.number(), null);
            if (current.isMixed()) {
                mixed(current, position);
            }
            for (MappedItem item : items) {
                item.emit(current, position, remarks, sink);
            }
        }

        private void mixed(MappedRow current, Position position) {
            for (String column : mapping.used().keySet()) {
                String text = current.mixed(column);
                BrokenText.Flaw flaw = text == null ? null : BrokenText.of(text);
                if (flaw != null) {
                    ofTable.add(
                            flaw.taken() ? Remark.Severity.NOTICE : Remark.Severity.ERROR,
                            flaw.code(),
                            position.at(header.label(header.indexOf(column))),
                            flaw.mended(),
                            null,
                            "\"" + Remarks.shown(flaw.mended()) + "\" " + flaw.message());
                }
            }
        }
    }
}
