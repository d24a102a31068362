// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.FileTables.HeadedTable;
import org.alliancegraph.format.Table;
import org.alliancegraph.message.Language;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the tables of a file as a workbook with two more columns: the hint of the plan for each row, and the decision
 * about the row. Rows and columns keep their places, so that the workbook can be imported like the file.
 */
public final class HintedWorkbook {

    private static final int LONGEST_TITLE = 31;

    private final Language language;
    private final WorkbookOrigin origin;

    public HintedWorkbook(Language language, WorkbookOrigin origin) {
        this.language = language;
        this.origin = origin;
    }

    /**
     * The hint for one row.
     *
     * @param decision the decision; empty if there is none and none is needed
     * @param choices the possible decisions; empty if none is needed
     */
    public record Hint(String text, String decision, List<String> choices) {}

    /** Finds the hints for the rows of a table, by the numbers of the rows. */
    @FunctionalInterface
    public interface Hints {
        Map<Long, Hint> of(Table table);
    }

    /** Writes the workbook; the stream stays open. */
    public void write(List<HeadedTable> tables, Hints hints, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Alliance Graph", "1.0");
        origin.write(workbook);
        Set<String> titles = new HashSet<>();
        for (HeadedTable each : tables) {
            Map<Long, Hint> said = hints.of(each.table());
            new HintedSheet(each, said, language)
                    .write(workbook.newWorksheet(title(each.table().title(), titles)));
        }
        workbook.finish();
    }

    /** A valid title that no other sheet has. */
    private static String title(String wanted, Set<String> taken) {
        String fit = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        fit = fit.isEmpty() ? "1" : fit.substring(0, Math.min(LONGEST_TITLE, fit.length()));
        String title = fit;
        for (int number = 2; !taken.add(title.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            title = fit.substring(0, Math.min(LONGEST_TITLE - suffix.length(), fit.length())) + suffix;
        }
        return title;
    }
}
