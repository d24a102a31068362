// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import java.math.BigDecimal;
import java.util.Map;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.TextLength;

/** What a value of a filter can be: what no mutation and no import would write, nothing can be found by. */
final class FilterValues {

    private record Range(int least, int most) {

        void require(String field, Number value) {
            double number = new BigDecimal(value.toString()).doubleValue();
            if (number < least || number > most) {
                throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", field, least, most, value));
            }
        }
    }

    private static final Range LATITUDE = new Range(-90, 90);
    private static final Range LONGITUDE = new Range(-180, 180);
    private static final Range COUNT = new Range(0, Integer.MAX_VALUE);
    private static final Range OTHERS = new Range(0, 1_000_000);

    private static final Map<String, Range> NUMBERS = Map.ofEntries(
            Map.entry("Point.latitude", LATITUDE),
            Map.entry("Point.longitude", LONGITUDE),
            Map.entry("BoxFilter.south", LATITUDE),
            Map.entry("BoxFilter.north", LATITUDE),
            Map.entry("BoxFilter.west", LONGITUDE),
            Map.entry("BoxFilter.east", LONGITUDE),
            Map.entry("IntRange.min", COUNT),
            Map.entry("IntRange.max", COUNT),
            Map.entry("NearFilter.withinKm", COUNT),
            Map.entry("NetworkFilter.minDegree", OTHERS),
            Map.entry("NetworkFilter.years", new Range(1, ImpreciseDate.NEVER.getYear() - 1)),
            Map.entry("SynergyFilter.minScore", COUNT));

    private static final Map<String, TextLength> TEXTS =
            Map.of("NetworkFilter.nameStartsWith", TextLength.NAME, "Query.search.text", TextLength.SEARCHED);

    private FilterValues() {}

    /** Whether there is a rule about the values of an input field. */
    static boolean knows(String field) {
        return NUMBERS.containsKey(field) || TEXTS.containsKey(field);
    }

    /**
     * Checks the value of an input field.
     *
     * @param field with the type of its object
     * @throws BadInput if it can't be
     */
    static void check(String field, Object value) {
        Range range = NUMBERS.get(field);
        TextLength length = TEXTS.get(field);
        if (range != null && value instanceof Number number) {
            range.require(field.substring(field.lastIndexOf('.') + 1), number);
        } else if (length != null && value instanceof String text) {
            length.require(text);
        }
    }
}
