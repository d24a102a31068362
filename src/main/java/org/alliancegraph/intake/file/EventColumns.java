// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** What is asked of an event. */
final class EventColumns {

    static final List<Column> ALL = List.of(
            new Column("id", "id", Columns.ID_GERMAN, Columns.ID_ENGLISH, "Kennung"),
            new Column("name", "name", "Name der Veranstaltung.", "Name of the event.", "Name", "Bezeichnung"),
            new Column(
                    "start",
                    "start",
                    "Beginn. " + Columns.DATE_GERMAN,
                    "Start. " + Columns.DATE_ENGLISH,
                    "Beginn",
                    "Datum",
                    "Von"),
            new Column("end", "end", "Ende. " + Columns.DATE_GERMAN, "End. " + Columns.DATE_ENGLISH, "Ende", "Bis"),
            new Column(
                    "place",
                    "place",
                    "Ort, wie er genannt wird.",
                    "Place as it is called.",
                    "Ort",
                    "Veranstaltungsort"),
            new Column(
                    "participantCount",
                    "participantCount",
                    "Zahl der Teilnehmenden.",
                    "Number of participants.",
                    "Teilnehmerzahl",
                    "Teilnehmende",
                    "participant count"),
            new Column("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new Column("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle"),
            new Column(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"),
            Column.ofExports(
                    "baseName",
                    "baseName",
                    "Name ohne Quelle. Steht er da, wird „name“ nur gezeigt.",
                    "Name that no source states. If it is given, name is only shown.",
                    "Grundname",
                    "base name"),
            Column.ofExports(
                    "formerIds",
                    "formerId",
                    "Kennungen derer, die hierin aufgegangen sind; mehrere mit |.",
                    "Ids of those that were merged into it; several with |.",
                    "Frühere Kennungen",
                    "former ids"));

    private EventColumns() {}
}
