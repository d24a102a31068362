// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes number formats of dates, and converts serial numbers to dates as exact as the cell shows them. */
final class ExcelDates {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Exactness> styles = new HashMap<>();
    private boolean since1904;

    /** The parts of a date that a cell shows. */
    enum Exactness {
        DAY(10),
        MONTH(7),
        YEAR(4);

        private final int characters;

        Exactness(int characters) {
            this.characters = characters;
        }
    }

    void since1904() {
        since1904 = true;
    }

    void format(int id, String code) {
        formats.put(id, code);
    }

    void style(int index, int format) {
        Exactness exactness = exactness(format);
        if (exactness != null) {
            styles.put(index, exactness);
        }
    }

    @Nullable
    Exactness shownBy(@Nullable String style) {
        return style == null || styles.isEmpty() ? null : styles.get(Integer.parseInt(style));
    }

    /** The date of a serial number, or null if the number is no date. */
    @Nullable
    String date(double serial, Exactness exactness) {
        long day = (long) Math.floor(serial);
        if (day < (since1904 ? 0 : 1) || day > 2_958_465 || (day == 60 && !since1904)) {
            return null;
        }
        LocalDate date = since1904 ? EPOCH_1904.plusDays(day) : EPOCH_1900.plusDays(day < 60 ? day + 1 : day);
        return date.toString().substring(0, exactness.characters);
    }

    private @Nullable Exactness exactness(int format) {
        if (format >= 14 && format <= 22) {
            return format == 17 ? Exactness.MONTH : format >= 18 && format <= 21 ? null : Exactness.DAY;
        }
        if ((format >= 27 && format <= 36) || (format >= 50 && format <= 58)) {
            return Exactness.DAY;
        }
        String code = formats.get(format);
        if (code == null || code.equalsIgnoreCase("General")) {
            return null;
        }
        String shown = NOT_SHOWN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (shown.indexOf('d') >= 0 || (shown.indexOf('t') >= 0 && shown.indexOf('j') >= 0)) {
            return Exactness.DAY;
        }
        if (shown.indexOf('y') < 0) {
            return null;
        }
        return shown.indexOf('m') >= 0 ? Exactness.MONTH : Exactness.YEAR;
    }
}
