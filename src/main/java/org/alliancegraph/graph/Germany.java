// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the days of this graph begin and end: its municipalities are German, wherever a server stands. */
public final class Germany {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Germany() {}

    /** The day that it is there at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
