// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** The columns of the workbook with headers and explanations, for the reader, the template and the documentation. */
final class SheetColumns {

    static final String DATE_GERMAN =
            "2007, 2018-03, 2018-03-15 oder 15.03.2018; auch: vor 2019, um 2016, Frühjahr 2020, 2018/19.";
    static final String DATE_ENGLISH =
            "2007, 2018-03 or 2018-03-15, also: before 2019, about 2016, spring 2020, 2018/19.";

    static final SheetColumn ID = new SheetColumn(
            "id",
            "id",
            "Eigene Kennung, z. B. municipality:06636003. Leer lassen, wenn keine bekannt ist.",
            "Our id, such as municipality:06636003. Leave empty if there is none.",
            "Kennung");
    static final SheetColumn DESCRIPTION =
            new SheetColumn("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung");
    static final SheetColumn SOURCE =
            new SheetColumn("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle");
    static final SheetColumn KEYS = new SheetColumn(
            "keys",
            "key",
            "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
            "Keys of others, such as wikidata:Q61724; several with |.",
            "Schlüssel",
            "key");
    static final SheetColumn BASE_NAME = SheetColumn.ofExports(
            "baseName",
            "baseName",
            "Name ohne Quelle. Steht er da, wird „Name“ nur gezeigt.",
            "Name that no source states. If it is given, name is only shown.",
            "Grundname",
            "base name");
    static final SheetColumn FORMER_IDS = SheetColumn.ofExports(
            "formerIds",
            "formerId",
            "Kennungen derer, die hierin aufgegangen sind; mehrere mit |.",
            "Ids of those that were merged into it; several with |.",
            "Frühere Kennungen",
            "former ids");
    static final SheetColumn DECISION = new SheetColumn(
            "decision",
            "decision",
            "Entscheidung bei gleichen Namen: Kennung oder neu.",
            "Decision where names are equal: an id, or new.",
            "Entscheidung");

    private SheetColumns() {}

    static List<SheetColumn> of(String sheet) {
        return switch (sheet) {
            case "Actors" -> ActorColumns.ALL;
            case "Topics" -> TopicColumns.ALL;
            case "Events" -> EventColumns.ALL;
            case "Sources" -> SourceColumns.ALL;
            default -> ClaimColumns.ALL;
        };
    }
}
