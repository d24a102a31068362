// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;

/** Units of time, counted since the year 0, so that days become whole numbers one can compare and count on. */
enum TimelineUnits {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    TimelineUnits(int months) {
        this.months = months;
    }

    /** The number of the unit in which a day lies. */
    int of(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) / months;
    }

    /** The first day of the unit with a number. */
    LocalDate start(int number) {
        int month = number * months;
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    /** What a unit is called: {@code 2018}, {@code 2018-Q1} or {@code 2018-03}. */
    String label(int number) {
        LocalDate start = start(number);
        return switch (this) {
            case YEAR -> String.valueOf(start.getYear());
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() / 3 + 1);
            case MONTH -> start.toString().substring(0, 7);
        };
    }
}
