// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;

/** The columns of actors. */
final class ActorColumns {

    private static final List<SheetColumn> FIRST = List.of(
            SheetColumns.ID,
            new SheetColumn(
                    "type", "type", "Was für ein Akteur es ist.", "What sort of actor it is.", "Typ", "Akteurstyp"),
            new SheetColumn(
                    "name", "name", "Name, wie er gezeigt wird.", "Name as it is shown.", "Name", "Bezeichnung"),
            new SheetColumn(
                    "alternativeNames",
                    "alternativeName",
                    "Andere Namen, getrennt durch |.",
                    "Other names, separated by |.",
                    "Weitere Namen",
                    "Andere Namen",
                    "Alternativnamen",
                    "alternativeName",
                    "alternative name"),
            new SheetColumn(
                    "kind",
                    "kind",
                    "Art der Organisation oder des Programms.",
                    "Kind of organization or programme.",
                    "Art"),
            new SheetColumn("level", "level", "Ebene einer Kommune.", "Level of a municipality.", "Ebene"),
            new SheetColumn(
                    "ags",
                    "ags",
                    "Amtlicher Gemeindeschlüssel: 8 Ziffern, Kreis 5.",
                    "Official municipality key: 8 digits, a district 5.",
                    "Gemeindeschlüssel",
                    "Amtlicher Gemeindeschlüssel"),
            new SheetColumn(
                    "ars",
                    "ars",
                    "Amtlicher Regionalschlüssel: 12, 9 oder 5 Ziffern.",
                    "Official regional key: 12, 9 or 5 digits.",
                    "Regionalschlüssel",
                    "Amtlicher Regionalschlüssel"),
            new SheetColumn(
                    "state",
                    "state",
                    "Bundesland, z. B. Hessen.",
                    "German state, such as Hessen.",
                    "Bundesland",
                    "Land"),
            new SheetColumn(
                    "district",
                    "district",
                    "Kreis, um gleiche Namen zu unterscheiden.",
                    "District, to tell equal names apart.",
                    "Kreis",
                    "Landkreis"),
            new SheetColumn("country", "country", "Staat: DE, AT, FR.", "Country: DE, AT, FR.", "Staat"),
            new SheetColumn(
                    "latitude",
                    "latitude",
                    "Breitengrad, z. B. 51,1858.",
                    "Latitude, such as 51.1858.",
                    "Breitengrad",
                    "Geografische Breite",
                    "lat"),
            new SheetColumn(
                    "longitude",
                    "longitude",
                    "Längengrad, z. B. 10,0580.",
                    "Longitude, such as 10.0580.",
                    "Längengrad",
                    "Geografische Länge",
                    "lon",
                    "lng"),
            SheetColumns.KEYS,
            SheetColumns.DESCRIPTION);

    private static final List<SheetColumn> LAST = List.of(
            new SheetColumn(
                    "tags", "tag", "Schlagwörter, getrennt durch |.", "Tags, separated by |.", "Schlagwörter", "tag"),
            SheetColumns.SOURCE,
            SheetColumns.DECISION,
            SheetColumns.BASE_NAME,
            SheetColumn.ofExports(
                    "ownState",
                    "ownState",
                    "Eigenes Bundesland, wo „Bundesland“ aus der Lage folgt.",
                    "Own state, where state follows from where it lies.",
                    "Eigenes Bundesland",
                    "own state"),
            SheetColumn.ofExports(
                    "ownCountry",
                    "ownCountry",
                    "Eigener Staat, wo „Staat“ aus der Lage folgt.",
                    "Own country, where country follows from where it lies.",
                    "Eigener Staat",
                    "own country"),
            SheetColumns.FORMER_IDS);

    static final List<SheetColumn> ALL = Stream.of(FIRST, PropertyColumns.of(EntityType::isActor), LAST)
            .flatMap(List::stream)
            .toList();

    private ActorColumns() {}
}
