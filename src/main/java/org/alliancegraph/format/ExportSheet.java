// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.alliancegraph.format.ExportColumn.choice;
import static org.alliancegraph.format.ExportColumn.date;
import static org.alliancegraph.format.ExportColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alliancegraph.format.ExportColumn.Kind;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;

/** What files consist of, in the order in which one thing refers to another, each with its fields. */
public enum ExportSheet {
    ACTORS(
            List.of(
                    text("id"),
                    choice("type"),
                    text("name"),
                    new ExportColumn("alternativeNames", Kind.LIST),
                    choice("kind"),
                    choice("level"),
                    text("ags"),
                    text("ars"),
                    choice("state"),
                    text("country"),
                    new ExportColumn("latitude", Kind.DECIMAL),
                    new ExportColumn("longitude", Kind.DECIMAL),
                    new ExportColumn("keys", Kind.KEYS),
                    text("description")),
            EntityType::isActor,
            text("baseName"),
            choice("ownState"),
            text("ownCountry"),
            new ExportColumn("formerIds", Kind.LIST)),
    TOPICS(
            List.of(),
            EntityType.TOPIC::equals,
            text("id"),
            text("labelDe"),
            text("labelEn"),
            text("description"),
            new ExportColumn("broader", Kind.LIST),
            new ExportColumn("keys", Kind.KEYS),
            new ExportColumn("formerIds", Kind.LIST)),
    EVENTS(
            List.of(text("id"), text("name")),
            EntityType.EVENT::equals,
            text("description"),
            new ExportColumn("keys", Kind.KEYS),
            text("baseName"),
            new ExportColumn("formerIds", Kind.LIST)),
    SOURCES(
            List.of(),
            EntityType.SOURCE::equals,
            text("id"),
            text("title"),
            text("publisher"),
            date("date"),
            text("address"),
            date("retrievedAt"),
            text("licence"),
            new ExportColumn("keys", Kind.KEYS)),
    CLAIMS(
            List.of(),
            type -> false,
            text("id"),
            choice("type"),
            text("from"),
            text("fromName"),
            text("to"),
            text("toName"),
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
            choice("directed"),
            new ExportColumn("weight", Kind.DECIMAL),
            text("corrects"),
            text("mergedFrom"));

    private final List<ExportColumn> columns;
    private final List<String> kinds;

    ExportSheet(List<ExportColumn> first, Predicate<EntityType> owners, ExportColumn... last) {
        this.columns = Stream.of(
                        first.stream(), Property.statedOf(owners).stream().map(ExportColumn::of), Arrays.stream(last))
                .flatMap(each -> each)
                .toList();
        this.kinds = Arrays.stream(EntityType.values())
                .filter(owners)
                .map(EntityType::prefix)
                .sorted()
                .toList();
    }

    /** The name of the sheet or file in English. */
    public String title() {
        return name().charAt(0) + field().substring(1);
    }

    /** The name of the field in JSON. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<ExportColumn> columns() {
        return columns;
    }

    /** The beginnings of the ids, in their order. */
    public List<String> kinds() {
        return kinds;
    }

    /** Where an entity with an id belongs. */
    public static Optional<ExportSheet> of(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        return Arrays.stream(values())
                .filter(each -> each.kinds().contains(kind))
                .findFirst();
    }
}
