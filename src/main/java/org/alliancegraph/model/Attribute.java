// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
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

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,20})?");
    private static final Pattern LOCATION =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?),\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** What an Int of the API can show. */
    private static final int MOST_WHOLE = Integer.MAX_VALUE;

    private static final double MOST_DECIMAL = 1e15;

    /**
     * The value of a property, understood as what the property is.
     *
     * @throws BadInput if it can't be a value of that property
     */
    public static Attribute of(String id, String property, String value) {
        Property known = Property.named(property);
        ValueType type = known == null ? ValueType.TEXT : known.valueType();
        length(known, type).require(value);
        if (type == ValueType.COORDINATES) {
            requireLocation(value);
        }
        if (type == ValueType.URL) {
            requireUrl(value);
        }
        if (property.equals(SynergyDecision.PROPERTY)) {
            SynergyDecision.parse(value);
        }
        return new Attribute(
                id,
                property,
                value,
                type.isNumber() ? number(property, type, value) : null,
                type == ValueType.DATE ? ImpreciseDate.parse(value) : null);
    }

    /** Whether sources that state different values of this property contradict each other. */
    public static boolean single(String property) {
        Property known = Property.named(property);
        return known != null && known.isSingle();
    }

    /** Who may see it, whoever it is about: how to reach somebody is for members, a note about people for stewards. */
    public Audience audience() {
        if (ContactData.holds(property)) {
            return Audience.MEMBERS;
        }
        boolean about = property.equals(DIFFERENT_FROM) || property.equals(SynergyDecision.PROPERTY);
        return about && value.contains(EntityType.PERSON.prefix() + ":") ? Audience.STEWARDS : Audience.PUBLIC;
    }

    private static TextLength length(@Nullable Property property, ValueType type) {
        if (property == Property.NAME || property == Property.ALTERNATIVE_NAME) {
            return TextLength.NAME;
        }
        return type == ValueType.URL ? TextLength.ADDRESS : TextLength.TEXT;
    }

    private static Double number(String property, ValueType type, String value) {
        boolean whole = type == ValueType.WHOLE;
        if ((whole ? WHOLE : DECIMAL).matcher(value).matches()) {
            double number = Double.parseDouble(value);
            if (number <= (whole ? MOST_WHOLE : MOST_DECIMAL)) {
                return number;
            }
        }
        throw new BadInput(
                "BAD_INPUT",
                whole
                        ? Message.of("model.not-a-count", value, Message.field(property), MOST_WHOLE)
                        : Message.of("model.not-a-number", value, Message.field(property)));
    }

    private static void requireUrl(String value) {
        try {
            URI address = new URI(value);
            if (address.getHost() != null && address.getScheme() != null && SCHEMES.contains(address.getScheme())) {
                return;
            }
        } catch (URISyntaxException notOne) {
            // refused below, as an address of another kind is
        }
        throw new BadInput(
                "BAD_INPUT", Message.of("model.not-a-web-address", value, Message.of("expected.web-address")));
    }

    private static void requireLocation(String value) {
        Matcher degrees = LOCATION.matcher(value);
        if (degrees.matches()
                && Math.abs(Double.parseDouble(degrees.group(1))) <= 90
                && Math.abs(Double.parseDouble(degrees.group(2))) <= 180) {
            return;
        }
        throw new BadInput("BAD_INPUT", Message.of("model.not-a-location", value, Message.of("expected.location")));
    }
}
