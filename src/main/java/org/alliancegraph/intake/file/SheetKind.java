// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sheets of our own workbook: what they may be called, which columns they have and what a column means. */
enum SheetKind {
    SOURCES("Source", "Quellen", "Quelle", "Sources"),
    TOPICS("Topic", "Themen", "Thema"),
    ACTORS(null, "Akteure", "Akteurinnen und Akteure", "Akteur", "Actor"),
    EVENTS("Event", "Veranstaltungen", "Ereignisse", "Treffen"),
    CLAIMS(null, "Aussagen", "Beziehungen", "Verbindungen", "Claim");

    private static final Pattern FURTHER = Pattern.compile(" \\d{1,4}$");

    private final @Nullable String type;
    private final String title;
    private final Words names;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Words headers = new Words();

    SheetKind(@Nullable String type, String... germanNames) {
        this.type = type;
        this.title = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        this.names = new Words().add(title, germanNames);
        for (Column column : Columns.of(title)) {
            columns.put(column.header(), column);
            headers.add(column.header(), column.synonyms().toArray(String[]::new));
        }
    }

    /** The name of the sheet in files that we write. */
    String title() {
        return title;
    }

    String germanTitle() {
        return names.synonyms(title).getFirst();
    }

    /** Whether a sheet of this name is of this kind; what one has no room for stands in a further one, "Claims 2". */
    boolean isCalled(String name) {
        return names.find(FURTHER.matcher(name).replaceFirst("")) != null;
    }

    /** The type of every entity of this sheet, where the sheet decides it. */
    @Nullable
    String type() {
        return type;
    }

    Item.Kind items() {
        return this == CLAIMS ? Item.Kind.CLAIM : Item.Kind.ENTITY;
    }

    Collection<Column> columns() {
        return columns.values();
    }

    Words headers() {
        return headers;
    }

    /** The column that a header means, or null. */
    @Nullable
    Column column(String header) {
        String known = headers.find(header);
        return known == null ? null : columns.get(known);
    }

    static @Nullable SheetKind called(String name) {
        for (SheetKind each : values()) {
            if (each.isCalled(name)) {
                return each;
            }
        }
        return null;
    }

    /** The sheet in which an entity of a type is described. */
    static SheetKind ofType(@Nullable String type) {
        for (SheetKind each : values()) {
            if (each.type != null && each.type.equals(type)) {
                return each;
            }
        }
        return ACTORS;
    }
}
