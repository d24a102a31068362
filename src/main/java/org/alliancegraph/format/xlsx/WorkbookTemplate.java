// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.TemplateChoices;
import org.alliancegraph.format.TemplateExamples;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook that people fill in, in German or English: our sheets, with a comment on each header, drop-down
 * lists, and an example row that the import skips.
 */
public final class WorkbookTemplate {

    private static final int LAST_ROW = 5000;
    private final boolean german;

    public WorkbookTemplate(Language language) {
        this.german = language == Language.DE;
    }

    /** Writes the workbook; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "AllianceGraph", "1.0");
        Worksheet lists = workbook.newWorksheet(XlsxReader.LISTS);
        int list = 0;
        for (SheetKind kind : new SheetKind[] {
            SheetKind.ACTORS, SheetKind.CLAIMS, SheetKind.TOPICS, SheetKind.EVENTS, SheetKind.SOURCES
        }) {
            list = sheet(workbook.newWorksheet(german ? kind.germanTitle() : kind.title()), kind, lists, list);
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
        workbook.setActiveTab(1);
        workbook.finish();
    }

    private int sheet(Worksheet sheet, SheetKind kind, Worksheet lists, int firstList) {
        int list = firstList;
        int index = 0;
        for (SheetColumn column :
                kind.columns().stream().filter(SheetColumn::offered).toList()) {
            String header = german ? column.germanHeader() : column.header();
            sheet.value(0, index, header);
            sheet.style(0, index).bold().fillColor("DDE8F0").set();
            String meaning = german ? column.german() : column.english();
            sheet.comment(0, index, index == 0 ? meaning + "\n" + howTo() : meaning);
            TemplateChoices choices = TemplateChoices.of(kind, column.field());
            String example = choices.shown(TemplateExamples.of(kind).get(column.header()), german);
            int longest = Math.max(header.length(), example == null ? 0 : example.length());
            sheet.width(index, Math.max(12, longest + 4));
            if (example != null) {
                sheet.value(1, index, example);
            }
            sheet.style(1, index).italic().fontColor("808080").set();
            if (!choices.isEmpty()) {
                choice(sheet, index, lists, list++, choices.all(german));
            }
            index++;
        }
        sheet.freezePane(0, 1);
        return list;
    }

    /** The instructions for a sheet, which are in the comment of its first header. */
    private String howTo() {
        return Message.of("format.template-how-to").in(german ? Language.DE : Language.EN);
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
}
