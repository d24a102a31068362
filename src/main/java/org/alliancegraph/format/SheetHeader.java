// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ContactData;
import org.jspecify.annotations.Nullable;

/** Finds the fields for the columns of a sheet of our workbook, and reports headers without a field. */
final class SheetHeader {

    private final SheetKind kind;
    private final Table table;
    private final TableHeader header;
    private final Diagnostics remarks;
    private final int decision;
    private final List<@Nullable String> fields = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();

    SheetHeader(SheetKind kind, Table table, TableHeader found, Diagnostics remarks) throws IOException {
        this.kind = kind;
        this.table = table;
        this.header = found;
        this.remarks = remarks;
        this.decision = PlanColumns.decision(table, found);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String field = field(found.names().get(i), i);
            if (field != null && seen.putIfAbsent(field, i) != null) {
                header(
                        Diagnostic.Severity.ERROR,
                        DiagnosticCode.DUPLICATE_COLUMN,
                        i,
                        null,
                        read -> Message.of("header.column-twice", read));
                field = null;
            }
            fields.add(field);
            if (field != null) {
                labels.put(field, found.label(i));
            }
        }
    }

    /** The field of each column; null for columns that are not read. */
    List<@Nullable String> fields() {
        return fields;
    }

    /** The labels of columns for messages, by field. */
    Map<String, String> labels() {
        return labels;
    }

    private @Nullable String field(String name, int index) {
        if (name.isEmpty() || PlanColumns.isHint(name)) {
            return null;
        }
        SheetColumn column = kind.column(name);
        if (column != null && column.field().equals("decision") && index != decision) {
            return noDecision(name, index);
        }
        if (column != null) {
            return column.field();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("key:") || lower.startsWith("from.key:") || lower.startsWith("to.key:")) {
            return lower;
        }
        String nearest = kind.headers().nearest(name);
        if (kind == SheetKind.ACTORS && !lower.startsWith("attribute:") && ContactData.holds(name)) {
            return FileRecord.CONTACT + name;
        }
        if (kind == SheetKind.ACTORS) {
            if (nearest != null) {
                header(
                        Diagnostic.Severity.NOTICE,
                        DiagnosticCode.MISSPELT_COLUMN,
                        index,
                        Message.of("expected.text", nearest),
                        read -> Message.of("header.column-kept-as-attribute", read, nearest));
            }
            return lower.startsWith("attribute:") ? "attribute:" + name.substring(10) : "attribute:" + name;
        }
        if (nearest != null) {
            header(
                    Diagnostic.Severity.ERROR,
                    DiagnosticCode.MISSPELT_COLUMN,
                    index,
                    Message.of("expected.text", nearest),
                    read -> Message.of("header.column-unknown-but-maybe", read, nearest));
        } else {
            header(
                    Diagnostic.Severity.NOTICE,
                    DiagnosticCode.UNKNOWN_COLUMN,
                    index,
                    kind.headers().expected(),
                    read -> Message.of("header.column-unknown", read));
        }
        return null;
    }

    /** A column of the original table that has the name of the column of decisions. */
    private @Nullable String noDecision(String name, int index) {
        boolean kept = kind == SheetKind.ACTORS;
        header(
                Diagnostic.Severity.NOTICE,
                DiagnosticCode.UNKNOWN_COLUMN,
                index,
                null,
                read -> kept ? Message.of("header.no-decisions-kept", read) : Message.of("header.no-decisions", read));
        return kept ? "attribute:" + name : null;
    }

    /** Whether the columns suffice for rows of this kind; reports what is missing. */
    boolean isComplete() {
        return switch (kind) {
            case ACTORS -> oneOf("type", "id") && oneOf("name", "id", "key", "ags", "ars");
            case CLAIMS -> oneOf("type") && oneOf("from", "from.key") && oneOf("to", "to.key", "property");
            case TOPICS -> oneOf("labelDe", "labelEn", "id");
            case EVENTS -> oneOf("name", "id");
            case SOURCES -> oneOf("title", "id");
        };
    }

    private boolean oneOf(String... wanted) {
        for (String field : wanted) {
            if (fields.stream()
                    .anyMatch(each -> each != null && (each.equals(field) || each.startsWith(field + ":")))) {
                return true;
            }
        }
        List<Message.Argument> expected =
                Arrays.stream(wanted).map(Message::field).toList();
        remarks.error(
                DiagnosticCode.MISSING_COLUMN,
                table.position(header.row(), null),
                String.join(", ", header.names()),
                Message.of("expected.columns", expected),
                Message.of("header.column-missing", expected, String.join(", ", header.names())));
        return false;
    }

    private void header(
            Diagnostic.Severity severity,
            DiagnosticCode code,
            int index,
            @Nullable Message expected,
            Function<String, Message> reason) {
        String name = header.names().get(index);
        remarks.add(
                severity, code, table.position(header.row(), header.label(index)), name, expected, reason.apply(name));
    }
}
