// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that people fill in: our sheets, a comment in German and English on every header, lists to choose from,
 * and in each sheet an example that the import passes over.
 */
public final class WorkbookTemplate {

    private static final int LAST_ROW = 5000;
    private static final Map<String, String> ACTOR = Map.of(
            "id", "Beispiel / Example",
            "type", "Municipality",
            "name", "Musterstadt",
            "level", "MUNICIPALITY",
            "ags", "06636003",
            "state", "Hessen",
            "population", "19412",
            "keys", "wikidata:Q61724");
    private static final Map<String, String> TOPIC = Map.of(
            "id", "Beispiel / Example", "labelDe", "Kinderbetreuung", "labelEn", "Childcare", "broader", "Familie");
    private static final Map<String, String> EVENT = Map.of(
            "id", "Beispiel / Example", "name", "Netzwerktreffen", "start", "2018-03-15", "place", "Musterstadt");
    private static final Map<String, String> SOURCE = Map.of(
            "id", "Beispiel / Example", "title", "Jahresbericht", "publisher", "Stadt Musterstadt", "date", "2018-03");
    private static final Map<String, String> CLAIM = Map.of(
            "id", "Beispiel / Example",
            "type", "COLLABORATES_WITH",
            "from", "Musterstadt",
            "from state", "Hessen",
            "to", "Lokales Bündnis Musterstadt",
            "kind", "COOPERATION",
            "status", "ACTIVE",
            "validFrom", "2018-03",
            "source", "Jahresbericht");

    /** Writes the workbook; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "AllianceGraph", "1.0");
        Worksheet lists = workbook.newWorksheet(Xlsx.LISTS);
        int list = 0;
        for (SheetKind kind : new SheetKind[] {
            SheetKind.ACTORS, SheetKind.CLAIMS, SheetKind.TOPICS, SheetKind.EVENTS, SheetKind.SOURCES
        }) {
            list = sheet(workbook.newWorksheet(kind.title()), kind, lists, list);
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
        workbook.setActiveTab(1);
        workbook.finish();
    }

    private static int sheet(Worksheet sheet, SheetKind kind, Worksheet lists, int firstList) {
        int list = firstList;
        int index = 0;
        for (Column column : kind.columns().stream().filter(Column::offered).toList()) {
            sheet.value(0, index, column.header());
            sheet.style(0, index).bold().fillColor("DDE8F0").set();
            sheet.comment(0, index, column.germanHeader() + ": " + column.german() + "\n" + column.english());
            String example = example(kind).get(column.header());
            int longest = Math.max(column.header().length(), example == null ? 0 : example.length());
            sheet.width(index, Math.max(12, longest + 4));
            if (example != null) {
                sheet.value(1, index, example);
            }
            sheet.style(1, index).italic().fontColor("808080").set();
            List<String> values = values(kind, column.field());
            if (values != null) {
                choice(sheet, index, lists, list++, values);
            }
            index++;
        }
        sheet.freezePane(0, 1);
        return list;
    }

    private static void choice(Worksheet sheet, int column, Worksheet lists, int list, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lists.value(i, list, values.get(i));
        }
        Range range = lists.range(0, list, values.size() - 1, list);
        sheet.range(1, column, LAST_ROW, column)
                .validateWithList(range)
                .allowBlank(true)
                .showErrorMessage(false);
    }

    private static Map<String, String> example(SheetKind kind) {
        return switch (kind) {
            case ACTORS -> ACTOR;
            case TOPICS -> TOPIC;
            case EVENTS -> EVENT;
            case SOURCES -> SOURCE;
            case CLAIMS -> CLAIM;
        };
    }

    private static @Nullable List<String> values(SheetKind kind, String field) {
        Words words = switch (field) {
            case "type" -> kind == SheetKind.CLAIMS ? Vocabulary.CLAIM_TYPES : null;
            case "from.type", "to.type" -> Vocabulary.TYPES;
            case "level" -> Vocabulary.LEVELS;
            case "state", "from.state", "to.state" -> Vocabulary.STATES;
            case "kind" -> kind == SheetKind.CLAIMS ? Vocabulary.COLLABORATION_KINDS : null;
            case "role" -> Vocabulary.ROLES;
            case "stance" -> Vocabulary.STANCES;
            case "status" -> Vocabulary.STATUSES;
            case "rank" -> Vocabulary.RANKS;
            default -> null;
        };
        if (words != null) {
            return List.copyOf(words.values());
        }
        if (kind != SheetKind.ACTORS) {
            return null;
        }
        return switch (field) {
            case "type" -> List.of("Person", "Municipality", "LocalAlliance", "Program", "Organization");
            case "kind" ->
                java.util.stream.Stream.concat(
                                Vocabulary.ORGANIZATION_KINDS.values().stream(),
                                Vocabulary.PROGRAM_KINDS.values().stream())
                        .toList();
            default -> null;
        };
    }
}
