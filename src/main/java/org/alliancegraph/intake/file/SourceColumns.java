// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** What is asked of a source. */
final class SourceColumns {

    static final List<Column> ALL = List.of(
            new Column("id", "id", Columns.ID_GERMAN, Columns.ID_ENGLISH, "Kennung"),
            new Column("title", "title", "Titel des Dokuments.", "Title of the document.", "Titel"),
            new Column(
                    "publisher",
                    "publisher",
                    "Wer es herausgibt.",
                    "Who publishes it.",
                    "Herausgeber",
                    "Herausgeberin"),
            new Column("date", "date", "Datum. " + Columns.DATE_GERMAN, "Date. " + Columns.DATE_ENGLISH, "Datum"),
            new Column(
                    "address", "address", "Adresse oder Fundstelle.", "Address or place.", "Adresse", "Fundort", "URL"),
            new Column(
                    "retrievedAt",
                    "retrievedAt",
                    "Abgerufen am, z. B. 2026-11-23.",
                    "Retrieved on, such as 2026-11-23.",
                    "Abgerufen am",
                    "Abrufdatum",
                    "retrieved at"),
            new Column("licence", "licence", "Lizenz.", "Licence.", "Lizenz", "License"),
            new Column(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"));

    private SourceColumns() {}
}
