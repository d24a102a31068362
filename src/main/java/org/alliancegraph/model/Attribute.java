// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Set;
import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A value that sources dispute or that changes, as one of them writes it: a name, a founding date, a population. It is
 * a node of its own so that a claim can tie it to what it describes.
 *
 * @param number the value as a number, if its property is one
 * @param date the value as a date, if its property is one
 */
public record Attribute(
        String id,
        String property,
        String value,
        @Nullable Double number,
        @Nullable ImpreciseDate date) {

    /** The property whose value is the id of another actor that this one is not. */
    public static final String DIFFERENT_FROM = "differentFrom";

    /** Properties that only one value of can be right at a time. */
    private static final Set<String> SINGLE = Set.of("name", "title", "description", "legalForm", "location", "place");

    private static final Set<String> DATES = Set.of("founded", "dissolved", "start", "end");
    private static final Set<String> NUMBERS = Set.of("population", "area", "participantCount");

    /**
     * The value of a property, understood as what the property is.
     *
     * @throws BadInput if it can't be a value of that property
     */
    public static Attribute of(String id, String property, String value) {
        if (property.equals("location")) {
            requireLocation(value);
        }
        return new Attribute(
                id,
                property,
                value,
                NUMBERS.contains(property) ? number(property, value) : null,
                DATES.contains(property) ? ImpreciseDate.parse(value) : null);
    }

    /** Whether sources that state different values of this property contradict each other. */
    public static boolean single(String property) {
        return SINGLE.contains(property) || DATES.contains(property) || NUMBERS.contains(property);
    }

    private static Double number(String property, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number < 1e15) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // refused below, as a number out of range is
        }
        throw new BadInput("BAD_INPUT", "'" + value + "' is not a number from 0 on, as a " + property + " must be.");
    }

    private static void requireLocation(String value) {
        String[] degrees = value.split(",\\s*");
        try {
            if (degrees.length == 2
                    && Math.abs(Double.parseDouble(degrees[0])) <= 90
                    && Math.abs(Double.parseDouble(degrees[1])) <= 180) {
                return;
            }
        } catch (NumberFormatException notOne) {
            // refused below, as degrees out of range are
        }
        throw new BadInput(
                "BAD_INPUT",
                "'" + value + "' is not a location. Expected degrees north and east, such as 51.18, 10.05.");
    }
}
