// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/**
 * What the columns of the workbook are called and what belongs in them, said once for reader, template and documents.
 */
final class SheetColumns {

    static final String ID_GERMAN = "Eigene Kennung, z. B. municipality:06636003. Leer lassen, wenn keine bekannt ist.";
    static final String ID_ENGLISH = "Our id, such as municipality:06636003. Leave empty if there is none.";
    static final String DATE_GERMAN = "2007, 2018-03, 2018-03-15 oder 15.03.2018; auch: vor 2019, nach 2017, um 2016.";
    static final String DATE_ENGLISH = "2007, 2018-03 or 2018-03-15, also: before 2019, after 2017, about 2016.";

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
