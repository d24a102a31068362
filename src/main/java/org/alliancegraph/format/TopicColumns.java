// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** What is asked of a topic. */
final class TopicColumns {

    static final List<SheetColumn> ALL = List.of(
            new SheetColumn("id", "id", SheetColumns.ID_GERMAN, SheetColumns.ID_ENGLISH, "Kennung"),
            new SheetColumn(
                    "labelDe", "labelDe", "Deutsche Bezeichnung.", "German label.", "Bezeichnung", "Thema", "label de"),
            new SheetColumn(
                    "labelEn",
                    "labelEn",
                    "Englische Bezeichnung.",
                    "English label.",
                    "Englische Bezeichnung",
                    "label en"),
            new SheetColumn("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new SheetColumn(
                    "broader",
                    "broader",
                    "Oberthema: Kennung oder Bezeichnung.",
                    "Broader topic: id or label.",
                    "Oberthema",
                    "Oberbegriff"),
            new SheetColumn(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"),
            SheetColumn.ofExports(
                    "formerIds",
                    "formerId",
                    "Kennungen derer, die hierin aufgegangen sind; mehrere mit |.",
                    "Ids of those that were merged into it; several with |.",
                    "Frühere Kennungen",
                    "former ids"));

    private TopicColumns() {}
}
