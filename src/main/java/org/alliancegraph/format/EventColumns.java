// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;

/** What is asked of an event. */
final class EventColumns {

    private static final List<SheetColumn> FIRST = List.of(
            SheetColumns.ID,
            new SheetColumn("name", "name", "Name der Veranstaltung.", "Name of the event.", "Name", "Bezeichnung"));

    private static final List<SheetColumn> LAST = List.of(
            SheetColumns.DESCRIPTION,
            SheetColumns.SOURCE,
            SheetColumns.KEYS,
            SheetColumns.DECISION,
            SheetColumns.BASE_NAME,
            SheetColumns.FORMER_IDS);

    static final List<SheetColumn> ALL = Stream.of(FIRST, PropertyColumns.of(EntityType.EVENT::equals), LAST)
            .flatMap(List::stream)
            .toList();

    private EventColumns() {}
}
