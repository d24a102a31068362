// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.alliancegraph.export.Column.choice;
import static org.alliancegraph.export.Column.date;
import static org.alliancegraph.export.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alliancegraph.export.Column.Kind;

/** What files consist of, in the order in which one thing refers to another, each with its fields. */
enum Sheet {
    ACTORS(
            text("id"),
            choice("type"),
            text("name"),
            new Column("alternativeNames", Kind.LIST),
            choice("kind"),
            choice("level"),
            text("ags"),
            text("ars"),
            choice("state"),
            text("country"),
            new Column("latitude", Kind.DECIMAL),
            new Column("longitude", Kind.DECIMAL),
            new Column("keys", Kind.KEYS),
            text("description"),
            new Column("population", Kind.WHOLE),
            new Column("area", Kind.DECIMAL),
            date("founded"),
            date("dissolved"),
            text("legalForm"),
            text("title"),
            text("baseName"),
            choice("ownState"),
            text("ownCountry"),
            new Column("formerIds", Kind.LIST)),
    TOPICS(
            text("id"),
            text("labelDe"),
            text("labelEn"),
            text("description"),
            new Column("broader", Kind.LIST),
            new Column("keys", Kind.KEYS),
            new Column("formerIds", Kind.LIST)),
    EVENTS(
            text("id"),
            text("name"),
            date("start"),
            date("end"),
            text("place"),
            new Column("participantCount", Kind.WHOLE),
            text("description"),
            new Column("keys", Kind.KEYS),
            text("baseName"),
            new Column("formerIds", Kind.LIST)),
    SOURCES(
            text("id"),
            text("title"),
            text("publisher"),
            date("date"),
            text("address"),
            date("retrievedAt"),
            text("licence"),
            new Column("keys", Kind.KEYS)),
    CLAIMS(
            text("id"),
            choice("type"),
            text("from"),
            text("to"),
            text("property"),
            text("value"),
            choice("kind"),
            choice("role"),
            choice("stance"),
            choice("status"),
            date("validFrom"),
            date("validTo"),
            choice("rank"),
            text("source"),
            text("locator"),
            text("note"),
            text("corrects"),
            text("mergedFrom"));

    private final List<Column> columns;

    Sheet(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The name of the sheet or file in English. */
    String title() {
        return name().charAt(0) + field().substring(1);
    }

    /** The name of the field in JSON. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        return columns;
    }

    /** The beginnings of the ids, in their order. */
    List<String> kinds() {
        return switch (this) {
            case ACTORS -> List.of("alliance", "municipality", "organization", "person", "program");
            case TOPICS -> List.of("topic");
            case EVENTS -> List.of("event");
            case SOURCES -> List.of("source");
            case CLAIMS -> List.of();
        };
    }

    /** Where an entity with an id belongs. */
    static Optional<Sheet> of(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        return Arrays.stream(values())
                .filter(each -> each.kinds().contains(kind))
                .findFirst();
    }
}
