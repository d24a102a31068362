// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileTables.HeadedTable;
import org.alliancegraph.format.MojibakeDetector;
import org.alliancegraph.format.NullConsumer;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.format.xlsx.HintedWorkbook.Hint;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table of a plan's workbook: the original cells in their places, and the decision and the hint of each row.
 * Texts are shared strings, because some libraries leave the old text in a cell when they change an inline string.
 */
final class HintedSheet {

    private static final String HEADER = "DDE8F0";
    private static final String ASKED = "FFF2CC";
    private static final int MEASURED = 200;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;
    private static final int HINT_WIDTH = 90;
    private static final int DECISION_WIDTH = 32;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = 32_000;

    /** The largest number of characters of a drop-down list. */
    private static final int LONGEST_LIST = 250;

    /** A number in canonical form, which a number cell returns unchanged. */
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,14}");

    private final Table table;
    private final @Nullable TableHeader header;
    private final Map<Long, Hint> hints;
    private final Language language;

    HintedSheet(HeadedTable headed, Map<Long, Hint> hints, Language language) {
        this.table = headed.table();
        this.header = headed.header();
        this.hints = hints;
        this.language = language;
    }

    void write(Worksheet sheet) throws IOException {
        List<Integer> widths = widths();
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, Math.clamp(widths.get(i) + 2L, NARROWEST, WIDEST));
        }
        int given = hints.isEmpty() || header == null ? -1 : PlanColumns.decision(table, header);
        int decision = given < 0 ? widths.size() : given;
        int before = header == null ? -1 : PlanColumns.hint(header);
        int hint = before < 0 ? Math.max(widths.size(), decision + 1) : before;
        if (header != null) {
            sheet.freezePane(0, (int) header.row());
        }
        if (!hints.isEmpty()) {
            sheet.width(decision, DECISION_WIDTH);
            sheet.width(hint, HINT_WIDTH);
        }
        table.read(row -> row(sheet, row, decision, hint), new Diagnostics(NullConsumer.SINK), null);
        sheet.finish();
    }

    /** The widths of all columns, by the texts of the first rows. */
    private List<Integer> widths() throws IOException {
        List<Integer> widths = new ArrayList<>();
        table.read(
                row -> {
                    int last = row.cells().length;
                    while (last > 0 && row.cell(last - 1).isEmpty()) {
                        last--;
                    }
                    while (widths.size() < last) {
                        widths.add(0);
                    }
                    boolean measured = header == null || (row.number() >= header.row() && row.number() < MEASURED);
                    for (int i = 0; measured && i < last; i++) {
                        widths.set(i, Math.max(widths.get(i), row.cell(i).length()));
                    }
                    return true;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return widths;
    }

    private boolean row(Worksheet sheet, TableRow row, int decision, int hint) throws IOException {
        int place = (int) row.number() - 1;
        boolean named = header != null && row.number() == header.row();
        for (int i = 0; i < row.cells().length; i++) {
            cell(sheet, place, i, row.cell(i));
        }
        if (named && !hints.isEmpty()) {
            if (row.cell(decision).isEmpty()) {
                sheet.value(place, decision, PlanColumns.decision(language));
            }
            sheet.value(place, hint, PlanColumns.hint(language));
            sheet.comment(place, hint, Message.of("format.plan-workbook-losses").in(language));
        }
        if (named) {
            int last = hints.isEmpty() ? row.cells().length - 1 : Math.max(hint, decision);
            sheet.range(place, 0, place, Math.max(0, last))
                    .style()
                    .bold()
                    .fillColor(HEADER)
                    .set();
        }
        Hint said = hints.get(row.number());
        if (said != null) {
            hinted(sheet, place, decision, hint, said);
        }
        if (row.number() % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        return true;
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        String shown = MojibakeDetector.mended(text);
        if (NUMBER.matcher(shown).matches()) {
            sheet.value(row, column, Long.parseLong(shown));
        } else if (!shown.isEmpty()) {
            sheet.value(row, column, XlsxText.encoded(shown));
        }
    }

    private static void hinted(Worksheet sheet, int row, int decision, int hint, Hint said) {
        String text = said.text();
        sheet.value(row, hint, XlsxText.encoded(text.substring(0, Math.min(LONGEST, text.length()))));
        sheet.style(row, hint).wrapText(true).set();
        if (!said.decision().isEmpty()) {
            sheet.value(row, decision, XlsxText.encoded(said.decision()));
        }
        if (!said.choices().isEmpty()) {
            sheet.style(row, decision).fillColor(ASKED).set();
            choose(sheet, row, decision, said.choices());
        }
    }

    /** Adds a drop-down list to a cell, which may contain other texts, too. */
    private static void choose(Worksheet sheet, int row, int column, List<String> choices) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String each : choices) {
            length += each.length() + 1;
            if (length <= LONGEST_LIST && each.indexOf('"') < 0 && each.indexOf(',') < 0) {
                fitting.add(each);
            }
        }
        sheet.range(row, column, row, column)
                .validateWithListByFormula('"' + String.join(",", fitting) + '"')
                .allowBlank(true)
                .showErrorMessage(false);
    }
}
