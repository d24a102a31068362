// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** What is asked of a topic. */
final class TopicColumns {

    static final List<Column> ALL = List.of(
            new Column("id", "id", Columns.ID_GERMAN, Columns.ID_ENGLISH, "Kennung"),
            new Column(
                    "labelDe", "labelDe", "Deutsche Bezeichnung.", "German label.", "Bezeichnung", "Thema", "label de"),
            new Column(
                    "labelEn",
                    "labelEn",
                    "Englische Bezeichnung.",
                    "English label.",
                    "Englische Bezeichnung",
                    "label en"),
            new Column("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new Column(
                    "broader",
                    "broader",
                    "Oberthema: Kennung oder Bezeichnung.",
                    "Broader topic: id or label.",
                    "Oberthema",
                    "Oberbegriff"),
            new Column(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"),
            Column.ofExports(
                    "formerIds",
                    "formerId",
                    "Kennungen derer, die hierin aufgegangen sind; mehrere mit |.",
                    "Ids of those that were merged into it; several with |.",
                    "Frühere Kennungen",
                    "former ids"));

    private TopicColumns() {}
}
