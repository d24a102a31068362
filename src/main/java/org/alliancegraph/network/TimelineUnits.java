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

    /** How many months a unit has. */
    int months() {
        return months;
    }

    /** The number of the unit in which a day lies. */
    int of(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) / months;
    }
}
