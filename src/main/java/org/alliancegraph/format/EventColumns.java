// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** What is asked of an event. */
final class EventColumns {

    static final List<SheetColumn> ALL = List.of(
            new SheetColumn("id", "id", SheetColumns.ID_GERMAN, SheetColumns.ID_ENGLISH, "Kennung"),
            new SheetColumn("name", "name", "Name der Veranstaltung.", "Name of the event.", "Name", "Bezeichnung"),
            new SheetColumn(
                    "start",
                    "start",
                    "Beginn. " + SheetColumns.DATE_GERMAN,
                    "Start. " + SheetColumns.DATE_ENGLISH,
                    "Beginn",
                    "Datum",
                    "Von"),
            new SheetColumn(
                    "end",
                    "end",
                    "Ende. " + SheetColumns.DATE_GERMAN,
                    "End. " + SheetColumns.DATE_ENGLISH,
                    "Ende",
                    "Bis"),
            new SheetColumn(
                    "place",
                    "place",
                    "Ort, wie er genannt wird.",
                    "Place as it is called.",
                    "Ort",
                    "Veranstaltungsort"),
            new SheetColumn(
                    "participantCount",
                    "participantCount",
                    "Zahl der Teilnehmenden.",
                    "Number of participants.",
                    "Teilnehmerzahl",
                    "Teilnehmende",
                    "participant count"),
            new SheetColumn("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new SheetColumn("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle"),
            new SheetColumn(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"),
            SheetColumn.ofExports(
                    "baseName",
                    "baseName",
                    "Name ohne Quelle. Steht er da, wird „name“ nur gezeigt.",
                    "Name that no source states. If it is given, name is only shown.",
                    "Grundname",
                    "base name"),
            SheetColumn.ofExports(
                    "formerIds",
                    "formerId",
                    "Kennungen derer, die hierin aufgegangen sind; mehrere mit |.",
                    "Ids of those that were merged into it; several with |.",
                    "Frühere Kennungen",
                    "former ids"));

    private EventColumns() {}
}
