// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the days of this graph begin and end: its municipalities are German, wherever a server stands. */
public final class BusinessCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private BusinessCalendar() {}

    /** The day that it is there at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
