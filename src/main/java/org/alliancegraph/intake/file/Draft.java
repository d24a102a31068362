// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.intake.file.Remark.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An item in the making. Every reader hands it what it found as written; here it is brought into canonical form, once
 * for all formats, and what is wrong is said with its place. A draft with anything wrong becomes no item.
 */
final class Draft {

    private final Item.Kind kind;
    private final Position position;
    private final Remarks remarks;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>(0);
    private boolean wrong;
    private boolean exported;

    Draft(Item.Kind kind, Position position, Remarks remarks) {
        this.kind = kind;
        this.position = position;
        this.remarks = remarks;
    }

    /**
     * Takes texts as they stand, also those that look spoilt: they come from an export of ours, in a format that no
     * spreadsheet program saves in another encoding.
     */
    Draft asExported() {
        exported = true;
        return this;
    }

    Position position() {
        return position;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean has(String field) {
        return cells.containsKey(field);
    }

    @Nullable
    String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? null : cell.text();
    }

    void remove(String field) {
        cells.remove(field);
    }

    /** Takes a text as written. The first value of a field stays; lists get further fields {@code name#2} and so on. */
    Draft put(String field, String text, String column) {
        String whole = checked(field, text, column);
        if (whole == null) {
            return this;
        }
        switch (field) {
            case "alternativeName", "tag", "formerId" ->
                PipedText.parts(whole).forEach(part -> append(field, part, column));
            case "key", "from.key", "to.key" -> PipedText.parts(whole).forEach(part -> key(field, part, column));
            default -> cells.putIfAbsent(field, new Cell(whole, column));
        }
        return this;
    }

    /** Takes one value of a list, also one with a {@code |} in it. */
    Draft item(String field, String text, String column) {
        String whole = checked(field, text, column);
        if (whole != null && field.equals("key")) {
            key(field, whole, column);
            return this;
        }
        return whole == null ? this : append(field, whole, column);
    }

    /** Takes a text as it is. */
    Draft append(String field, String text, String column) {
        String name = field;
        for (int i = 2; cells.containsKey(name); i++) {
            name = field + "#" + i;
        }
        cells.put(name, new Cell(text, column));
        return this;
    }

    void error(Code code, @Nullable String column, @Nullable String read, @Nullable String expected, String message) {
        wrong = true;
        remarks.error(code, position.at(column), read, expected, message);
    }

    /** Brings every field into its form and hands the item on, unless something is wrong with it. */
    void finish(Sink sink) {
        Cell type = cells.get("type");
        if (type != null) {
            read("type", type, Forms.of(kind, null, "type", false));
        } else {
            missingType();
        }
        String known = wrong ? null : text("type");
        for (Map.Entry<String, Cell> each : cells.entrySet()) {
            if (!each.getKey().equals("type")) {
                read(each.getKey(), each.getValue(), Forms.of(kind, known, each.getKey(), isOurs()));
            }
        }
        if (!wrong) {
            value();
            missing(known);
        }
        if (!wrong) {
            sink.item(new Item(kind, position, cells));
        }
    }

    private void read(String field, Cell cell, @Nullable Form form) {
        if (form == null || spoilt.contains(field)) {
            return;
        }
        try {
            Form.Reading reading = form.read(cell.text());
            if (reading.code() != null) {
                remarks.add(
                        Severity.NOTICE,
                        reading.code(),
                        position.at(cell.column()),
                        cell.text(),
                        reading.text(),
                        "\"" + cell.text() + "\" " + reading.notice());
            }
            if (!reading.text().equals(cell.text())) {
                cells.put(field, new Cell(reading.text(), cell.column()));
            }
        } catch (Misread e) {
            error(
                    e.code(),
                    cell.column(),
                    cell.text(),
                    e.expected(),
                    "\"" + Remarks.shown(cell.text()) + "\" " + e.reason());
        }
    }

    /** Whether it came from our own graph, and is not to be understood but kept. */
    private boolean isOurs() {
        return kind == Item.Kind.CLAIM && has("id");
    }

    private void value() {
        Cell value = cells.get("value");
        String property = text("property");
        if (kind == Item.Kind.CLAIM && value != null && property != null) {
            boolean stays = isOurs() && Forms.canBe(property, value.text());
            read("value", value, stays ? null : Forms.ofProperty(property));
        }
    }

    private void missingType() {
        String id = text("id");
        String type = kind == Item.Kind.CLAIM || id == null ? null : Vocabulary.TYPES.find(prefix(id));
        if (type != null) {
            cells.put("type", new Cell(type, "id"));
        } else {
            Words words = kind == Item.Kind.CLAIM ? Vocabulary.CLAIM_TYPES : Vocabulary.TYPES;
            error(Code.MISSING_VALUE, "type", null, words.expected(), "The type is missing: " + words.expected() + ".");
        }
    }

    private void missing(@Nullable String type) {
        Missing.of(kind, type, cells.keySet())
                .forEach(each -> error(Code.MISSING_VALUE, each.field(), null, each.expected(), each.message()));
    }

    private void key(String field, String text, String column) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !KeyForm.isScheme(text.substring(0, colon))) {
            error(
                    Code.BROKEN_KEY,
                    column,
                    text,
                    "scheme:value, such as wikidata:Q61724",
                    "\"" + Remarks.shown(text) + "\" is not a key. Expected scheme:value, such as wikidata:Q61724.");
            return;
        }
        append(field + ":" + text.substring(0, colon), text.substring(colon + 1).strip(), column);
    }

    private @Nullable String checked(String field, String text, String column) {
        BrokenText.Flaw flaw = BrokenText.of(text);
        if (flaw == null) {
            return text.isEmpty() ? null : text;
        }
        boolean kept = exported && flaw.code() == Code.BROKEN_CHARACTERS;
        if (!kept && !flaw.taken()) {
            wrong = true;
            spoilt.add(field);
        }
        remarks.flawed(position.at(column), text, flaw, kept);
        return kept ? text : flaw.mended();
    }

    private static String prefix(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        return kind.equals("alliance") ? "LocalAlliance" : kind;
    }
}
