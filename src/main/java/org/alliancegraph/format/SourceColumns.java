// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** The columns of sources. */
final class SourceColumns {

    static final List<SheetColumn> ALL = List.of(
            SheetColumns.ID,
            new SheetColumn("title", "title", "Titel des Dokuments.", "Title of the document.", "Titel"),
            new SheetColumn(
                    "publisher",
                    "publisher",
                    "Wer es herausgibt.",
                    "Who publishes it.",
                    "Herausgeber",
                    "Herausgeberin"),
            new SheetColumn(
                    "date",
                    "date",
                    "Datum. " + SheetColumns.DATE_GERMAN,
                    "Date. " + SheetColumns.DATE_ENGLISH,
                    "Datum"),
            new SheetColumn(
                    "address", "address", "Adresse oder Fundstelle.", "Address or place.", "Adresse", "Fundort", "URL"),
            new SheetColumn(
                    "retrievedAt",
                    "retrievedAt",
                    "Abgerufen am, z. B. 2026-11-23.",
                    "Retrieved on, such as 2026-11-23.",
                    "Abgerufen am",
                    "Abrufdatum",
                    "retrieved at"),
            new SheetColumn("licence", "licence", "Lizenz.", "Licence.", "Lizenz", "License"),
            SheetColumns.KEYS,
            SheetColumns.DECISION);

    private SourceColumns() {}
}
