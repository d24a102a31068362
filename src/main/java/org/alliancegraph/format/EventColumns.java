// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;

/** What is asked of an event. */
final class EventColumns {

    private static final List<SheetColumn> FIRST = List.of(
            new SheetColumn("id", "id", SheetColumns.ID_GERMAN, SheetColumns.ID_ENGLISH, "Kennung"),
            new SheetColumn("name", "name", "Name der Veranstaltung.", "Name of the event.", "Name", "Bezeichnung"));

    private static final List<SheetColumn> LAST = List.of(
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
                    "Name ohne Quelle. Steht er da, wird „Name“ nur gezeigt.",
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

    static final List<SheetColumn> ALL = Stream.of(FIRST, PropertyColumns.of(EntityType.EVENT::equals), LAST)
            .flatMap(List::stream)
            .toList();

    private EventColumns() {}
}
