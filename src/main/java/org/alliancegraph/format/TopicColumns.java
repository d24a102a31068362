// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** The columns of topics. */
final class TopicColumns {

    static final List<SheetColumn> ALL = List.of(
            SheetColumns.ID,
            new SheetColumn(
                    "labelDe", "labelDe", "Deutsche Bezeichnung.", "German label.", "Bezeichnung", "Thema", "label de"),
            new SheetColumn(
                    "labelEn",
                    "labelEn",
                    "Englische Bezeichnung.",
                    "English label.",
                    "Englische Bezeichnung",
                    "label en"),
            SheetColumns.DESCRIPTION,
            new SheetColumn(
                    "broader",
                    "broader",
                    "Oberthema: Kennung oder Bezeichnung.",
                    "Broader topic: id or label.",
                    "Oberthema",
                    "Oberbegriff"),
            SheetColumns.KEYS,
            SheetColumns.DECISION,
            SheetColumns.FORMER_IDS);

    private TopicColumns() {}
}
