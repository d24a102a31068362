// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A record some of whose cells were corrected after the file was read: brought into canonical form again, as if the
 * file had said so.
 *
 * @param errors what is wrong with it still
 */
public record CorrectedRecord(FileRecord record, List<Diagnostic> errors) {

    /**
     * Corrects cells of a record.
     *
     * @param errors what was wrong with the record as it was read
     * @param corrections the texts of cells by the names of their columns; an empty one clears its cell
     */
    public static CorrectedRecord of(FileRecord read, List<Diagnostic> errors, Map<String, String> corrections) {
        Map<String, Cell> cells = new LinkedHashMap<>(read.cells());
        List<Diagnostic> left = new ArrayList<>();
        Set<String> corrected = new HashSet<>(corrections.keySet());
        corrections.forEach((column, text) -> {
            Optional<String> field = field(read, column);
            if (field.isEmpty()) {
                left.add(unknown(read, column));
                return;
            }
            corrected.add(read.column(field.get()));
            if (text.isBlank()) {
                cells.remove(field.get());
            } else {
                cells.put(field.get(), new Cell(text.strip(), read.column(field.get())));
            }
        });
        Rebuilt rebuilt = new Rebuilt();
        new RecordBuilder(read.kind(), read.position(), new Diagnostics(rebuilt))
                .under(read.headers())
                .having(cells)
                .finish(rebuilt);
        errors.stream()
                .filter(each ->
                        !corrected.contains(String.valueOf(each.position().column())))
                .filter(each -> rebuilt.errors.stream().noneMatch(found -> isSame(found, each)))
                .forEach(left::add);
        left.addAll(rebuilt.errors);
        return new CorrectedRecord(Objects.requireNonNull(rebuilt.record), List.copyOf(left));
    }

    /** The field that a column of the file was read into, also where the row leaves it empty. */
    private static Optional<String> field(FileRecord read, String column) {
        return read.cells().entrySet().stream()
                .filter(each -> each.getValue().column().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> read.headers().entrySet().stream()
                        .filter(each -> each.getValue().equals(column))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .or(() -> FieldLabels.field(column));
    }

    private static Diagnostic unknown(FileRecord read, String column) {
        return new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.UNKNOWN_COLUMN.name(),
                read.position().at(column),
                null,
                null,
                Message.of("record.no-such-column", column));
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.code().equals(other.code()) && one.position().equals(other.position());
    }

    /** Takes what comes of the corrected cells. */
    private static final class Rebuilt implements RecordConsumer {

        private final List<Diagnostic> errors = new ArrayList<>();
        private @Nullable FileRecord record;

        @Override
        public void item(FileRecord item) {
            record = item;
        }

        @Override
        public void refused(FileRecord item) {
            record = item;
        }

        @Override
        public void remark(Diagnostic remark) {
            if (remark.severity() == Severity.ERROR) {
                errors.add(remark);
            }
        }

        @Override
        public void progress(long done, long total) {}
    }
}
