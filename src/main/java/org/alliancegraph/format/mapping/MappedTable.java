// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.HeadedRows;
import org.alliancegraph.format.MojibakeDetector;
import org.alliancegraph.format.NearestWord;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.NullConsumer;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.SynonymTable;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads any table by a mapping. */
public final class MappedTable implements NetworkFile {

    private final String name;
    private final Mapping mapping;
    private final Table table;
    private final List<Diagnostic> said;

    public MappedTable(String name, Mapping mapping, Table table, List<Diagnostic> said) {
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
    public void read(RecordConsumer sink) throws IOException {
        boolean entities = !wanted(mapping.entities(), sink).isEmpty();
        boolean claims = !wanted(mapping.claims(), sink).isEmpty();
        Diagnostics remarks = new Diagnostics(sink);
        Diagnostics silent = new Diagnostics(NullConsumer.SINK);
        ReadProgress progress = new ReadProgress(sink, table.size() * (entities && claims ? 2 : 1));
        said.forEach(sink::remark);
        for (MappedRecord source : mapping.sources()) {
            source.emit(
                    new MappedRow(TableHeader.of(0, List.of()), Map.of()),
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

    private static List<MappedRecord> wanted(List<MappedRecord> items, RecordConsumer sink) {
        return items.stream()
                .filter(each -> sink.wants(each.kind(), each.type()))
                .toList();
    }

    /** @param ofTable takes the diagnostics about the table itself, which are reported in one pass only */
    private void pass(
            List<MappedRecord> items,
            Diagnostics ofTable,
            Diagnostics remarks,
            RecordConsumer sink,
            ReadProgress progress)
            throws IOException {
        Pass pass = new Pass(items, ofTable, remarks, sink);
        Long headerRow = mapping.headerRow();
        if (headerRow != null) {
            HeadedRows.read(table, headerRow, ofTable, progress, pass);
        } else if (mapping.columns().isEmpty()) {
            HeadedRows.read(table, ofTable, progress, pass);
        } else {
            HeadedRows.read(table, TableHeader.of(0, mapping.columns()), ofTable, progress, pass);
        }
    }

    private final class Pass implements HeadedRows.Body {

        private final List<MappedRecord> items;
        private final Diagnostics ofTable;
        private final Diagnostics remarks;
        private final RecordConsumer sink;
        private TableHeader header = TableHeader.of(0, List.of());
        private @Nullable MappedRow mapped;

        Pass(List<MappedRecord> items, Diagnostics ofTable, Diagnostics remarks, RecordConsumer sink) {
            this.items = items;
            this.ofTable = ofTable;
            this.remarks = remarks;
            this.sink = sink;
        }

        @Override
        public boolean begin(TableHeader found) {
            header = found;
            mapped = new MappedRow(found, mapping.conversions());
            boolean complete = true;
            Map<String, String> known = new TreeMap<>();
            found.names().forEach(each -> known.put(SynonymTable.fold(each), each));
            for (Map.Entry<String, Integer> used : mapping.used().entrySet()) {
                if (found.indexOf(used.getKey()) < 0) {
                    String meant = NearestWord.nearest(SynonymTable.fold(used.getKey()), known);
                    complete = false;
                    ofTable.error(
                            DiagnosticCode.MISSING_COLUMN,
                            table.position(found.row(), null),
                            String.join(", ", found.names()),
                            Message.of("expected.text", used.getKey()),
                            meant == null
                                    ? Message.of(
                                            "mapping.column-missing", mapping.name(), used.getValue(), used.getKey())
                                    : Message.of(
                                            "mapping.column-missing-but-maybe",
                                            mapping.name(),
                                            used.getValue(),
                                            used.getKey(),
                                            meant));
                }
            }
            return complete;
        }

        @Override
        public void row(TableRow row) {
            MappedRow current = mapped;
            if (current == null || mapping.skip().stream().anyMatch(each -> each.holds(current.on(row)))) {
                return;
            }
            current.on(row);
            Position position = table.position(row.number(), null);
            if (current.isMixed()) {
                mixed(current, position);
            }
            for (MappedRecord item : items) {
                item.emit(current, position, remarks, sink);
            }
        }

        private void mixed(MappedRow current, Position position) {
            for (String column : mapping.used().keySet()) {
                String text = current.mixed(column);
                MojibakeDetector.Flaw flaw = text == null ? null : MojibakeDetector.of(text);
                if (flaw != null) {
                    ofTable.add(
                            flaw.taken() ? Diagnostic.Severity.NOTICE : Diagnostic.Severity.ERROR,
                            flaw.code(),
                            position.at(header.label(header.indexOf(column))),
                            flaw.mended(),
                            null,
                            flaw.message(flaw.mended()));
                }
            }
        }
    }
}
