// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/** A column of a sheet: the name of a field, and how its values are written. */
public record ExportColumn(String name, Kind kind) {

    /** How values are written. */
    public enum Kind {
        TEXT,
        /** One of a few words. */
        CHOICE,
        /** A date as exact as it is known. */
        DATE,
        WHOLE,
        DECIMAL,
        LIST,
        KEYS
    }

    public static ExportColumn text(String name) {
        return new ExportColumn(name, Kind.TEXT);
    }

    static ExportColumn choice(String name) {
        return new ExportColumn(name, Kind.CHOICE);
    }

    static ExportColumn date(String name) {
        return new ExportColumn(name, Kind.DATE);
    }

    /** The column that shows a property. */
    public static ExportColumn of(Property property) {
        return new ExportColumn(
                property.fieldName(),
                switch (property.valueType()) {
                    case TEXT, URL, COORDINATES -> Kind.TEXT;
                    case WHOLE -> Kind.WHOLE;
                    case DECIMAL -> Kind.DECIMAL;
                    case DATE -> Kind.DATE;
                });
    }

    /** Whether its values are single texts. */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.CHOICE || kind == Kind.DATE;
    }

    /** The value of a row as a number, if it is one. */
    @Nullable
    public Number number(ExportRow row) {
        return switch (kind) {
            case WHOLE, DECIMAL -> row.value(name) instanceof Number number ? number : null;
            case TEXT, CHOICE, DATE, LIST, KEYS -> null;
        };
    }

    /** The value of a row as text; empty if there is none. */
    public String text(ExportRow row) {
        return switch (kind) {
            case TEXT, CHOICE, DATE -> orEmpty(row.text(name));
            case WHOLE, DECIMAL -> plain(number(row));
            case LIST -> PipedText.joined(row.texts(name));
            case KEYS ->
                PipedText.joined(
                        row.keys().stream().map(ExportRow.Key::toString).toList());
        };
    }

    /** The value of a row as text; null if there is none. */
    public @Nullable String textOrNull(ExportRow row) {
        String text = text(row);
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String plain(@Nullable Number number) {
        return switch (number) {
            case null -> "";
            case Double decimal ->
                BigDecimal.valueOf(decimal).stripTrailingZeros().toPlainString();
            default -> number.toString();
        };
    }

    /** Columns of text with the names. */
    public static List<ExportColumn> texts(String... names) {
        return Arrays.stream(names).map(ExportColumn::text).toList();
    }
}
