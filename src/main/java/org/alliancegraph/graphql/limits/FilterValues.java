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

    private static final Map<String, Range> NUMBERS = Map.of(
            "Point.latitude", LATITUDE,
            "Point.longitude", LONGITUDE,
            "BoxFilter.south", LATITUDE,
            "BoxFilter.north", LATITUDE,
            "BoxFilter.west", LONGITUDE,
            "BoxFilter.east", LONGITUDE,
            "IntRange.min", COUNT,
            "IntRange.max", COUNT,
            "NearFilter.withinKm", COUNT,
            "NetworkFilter.years", new Range(1, ImpreciseDate.NEVER.getYear() - 1));

    private static final Map<String, TextLength> TEXTS = Map.of("NetworkFilter.nameStartsWith", TextLength.NAME);

    private FilterValues() {}

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
            range.require(field.substring(field.indexOf('.') + 1), number);
        } else if (length != null && value instanceof String text) {
            length.require(text);
        }
    }
}
