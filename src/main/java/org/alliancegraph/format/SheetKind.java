// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sheets of our workbook, with their possible names and their columns. */
public enum SheetKind {
    SOURCES("Source", "Quellen", "Quelle", "Sources"),
    TOPICS("Topic", "Themen", "Thema"),
    ACTORS(null, "Akteure", "Akteurinnen und Akteure", "Akteur", "Actor"),
    EVENTS("Event", "Veranstaltungen", "Ereignisse", "Treffen"),
    CLAIMS(null, "Aussagen", "Beziehungen", "Verbindungen", "Claim");

    private static final Pattern FURTHER = Pattern.compile(" \\d{1,4}$");

    private final @Nullable String type;
    private final String title;
    private final SynonymTable names;
    private final Map<String, SheetColumn> columns = new LinkedHashMap<>();
    private final SynonymTable headers = new SynonymTable();

    SheetKind(@Nullable String type, String... germanNames) {
        this.type = type;
        this.title = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        this.names = new SynonymTable().add(title, germanNames);
        for (SheetColumn column : SheetColumns.of(title)) {
            columns.put(column.header(), column);
            headers.add(column.header(), column.synonyms().toArray(String[]::new));
        }
    }

    /** The name of the sheet in files that we write. */
    public String title() {
        return title;
    }

    public String germanTitle() {
        return names.synonyms(title).getFirst();
    }

    /**
     * Whether a sheet of this name is of this kind. A table that is too long for one sheet goes on in another, such as
     * "Claims 2".
     */
    boolean isCalled(String name) {
        return names.find(FURTHER.matcher(name).replaceFirst("")) != null;
    }

    /** The type of all entities of this sheet; null if it differs from row to row. */
    @Nullable
    public String type() {
        return type;
    }

    public FileRecord.Kind items() {
        return this == CLAIMS ? FileRecord.Kind.CLAIM : FileRecord.Kind.ENTITY;
    }

    public Collection<SheetColumn> columns() {
        return columns.values();
    }

    public SynonymTable headers() {
        return headers;
    }

    /** The column with a header, or null. */
    @Nullable
    public SheetColumn column(String header) {
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

    /** The sheet for entities of a type. */
    public static SheetKind ofType(@Nullable String type) {
        for (SheetKind each : values()) {
            if (each.type != null && each.type.equals(type)) {
                return each;
            }
        }
        return ACTORS;
    }
}
