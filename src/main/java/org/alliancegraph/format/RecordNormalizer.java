// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.format.graph.NodeTypes;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Brings the fields of a record into canonical form, once for all formats: types, dates, numbers, keys. What can't be
 * understood is an error of the record, and has its place.
 */
final class RecordNormalizer {

    private final RecordBuilder record;
    private final FileRecord.Kind kind;
    private final Position position;
    private final Diagnostics remarks;
    private final Map<String, Cell> cells;

    /** @param cells the fields of the record, which are replaced by their canonical form */
    RecordNormalizer(
            RecordBuilder record,
            FileRecord.Kind kind,
            Position position,
            Diagnostics remarks,
            Map<String, Cell> cells) {
        this.record = record;
        this.kind = kind;
        this.position = position;
        this.remarks = remarks;
        this.cells = cells;
    }

    /** Brings every field into its form. */
    void normalize() {
        Cell type = cells.get("type");
        if (type != null) {
            implied(type);
            read("type", type, FieldParsers.of(kind, null, "type", false));
        } else {
            missingType();
        }
        String known = record.isWrong() ? null : record.text("type");
        if (kind == FileRecord.Kind.ENTITY && known != null) {
            keepElsewhere(EntityType.of(known));
        }
        new PeriodFields(kind, cells, position, remarks).settle();
        for (Map.Entry<String, Cell> each : cells.entrySet()) {
            if (!each.getKey().equals("type")) {
                read(each.getKey(), each.getValue(), FieldParsers.of(kind, known, each.getKey(), isOurs()));
            }
        }
        if (!record.isWrong()) {
            value();
            missing(known);
        }
    }

    /**
     * Adds the kind or level that the word for a type implies: a Landkreis is a municipality of the level district. A
     * value in the row itself takes precedence.
     */
    private void implied(Cell type) {
        NodeTypes.Meaning meaning = kind == FileRecord.Kind.ENTITY ? NodeTypes.of(type.text()) : null;
        if (meaning != null && !meaning.type().equals(type.text())) {
            cells.put("type", new Cell(meaning.type(), type.column()));
            if (meaning.kind() != null) {
                cells.put("impliedKind", new Cell(meaning.kind(), type.column()));
            }
        }
    }

    /** Keeps the value of a field that entities of this type do not have as an attribute. */
    private void keepElsewhere(EntityType type) {
        for (Map.Entry<String, Cell> each : List.copyOf(cells.entrySet())) {
            String attribute = FieldsElsewhere.attribute(type, FileRecord.bare(each.getKey()));
            if (attribute != null) {
                Cell cell = each.getValue();
                cells.remove(each.getKey());
                record.append("attribute:" + attribute, cell.text(), cell.column());
                remarks.notice(
                        DiagnosticCode.FIELD_NOT_HERE,
                        position.at(cell.column()),
                        cell.text(),
                        null,
                        Message.of("record.kept-as-attribute", type, attribute));
            }
        }
    }

    private void read(String field, Cell cell, @Nullable FieldParser form) {
        if (form == null || record.isSpoilt(field)) {
            return;
        }
        try {
            FieldParser.Reading reading = form.read(cell.text());
            if (reading.code() != null) {
                remarks.add(
                        Severity.NOTICE,
                        reading.code(),
                        position.at(cell.column()),
                        cell.text(),
                        Message.of("expected.text", reading.text()),
                        Objects.requireNonNull(reading.notice()));
            }
            if (!reading.text().equals(cell.text())) {
                cells.put(field, new Cell(reading.text(), cell.column()));
            }
        } catch (ParseException e) {
            record.error(e.code(), cell.column(), cell.text(), e.expected(), e.reason(cell.text()));
        }
    }

    /** Whether the record was exported from this graph: then its values are kept and not interpreted. */
    private boolean isOurs() {
        return kind == FileRecord.Kind.CLAIM && record.has("id");
    }

    private void value() {
        Cell value = cells.get("value");
        String property = record.text("property");
        if (kind == FileRecord.Kind.CLAIM && value != null && property != null) {
            boolean stays = isOurs() && FieldParsers.canBe(property, value.text());
            read("value", value, stays ? null : FieldParsers.ofProperty(property));
        }
    }

    private void missingType() {
        String id = record.text("id");
        String type = kind == FileRecord.Kind.CLAIM || id == null ? null : Synonyms.TYPES.find(prefix(id));
        if (type != null) {
            cells.put("type", new Cell(type, "id"));
        } else {
            SynonymTable words = kind == FileRecord.Kind.CLAIM ? Synonyms.CLAIM_TYPES : Synonyms.TYPES;
            record.error(
                    DiagnosticCode.MISSING_VALUE,
                    "type",
                    null,
                    words.expected(),
                    Message.of("value.type-missing", words.expected()));
        }
    }

    private void missing(@Nullable String type) {
        RequiredFields.of(kind, type, cells.keySet())
                .forEach(each -> record.error(
                        DiagnosticCode.MISSING_VALUE, each.field(), null, each.expected(), each.message()));
    }

    private static String prefix(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        return kind.equals("alliance") ? "LocalAlliance" : kind;
    }
}
