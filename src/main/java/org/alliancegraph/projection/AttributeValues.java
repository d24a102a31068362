// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.SynergyDecision;
import org.jspecify.annotations.Nullable;

/** The stated values of properties that walks need: location, population, and decisions about synergies. */
final class AttributeValues {

    static final byte POPULATION = 0;
    static final byte LOCATION = 1;
    static final byte DECISION = 2;

    private byte[] properties;
    private double[] first;
    private double[] second;
    private int count;

    AttributeValues() {
        this(new byte[16], new double[16], new double[16], 0);
    }

    AttributeValues(byte[] properties, double[] first, double[] second, int count) {
        this.properties = properties;
        this.first = first;
        this.second = second;
        this.count = count;
    }

    /** Whether the image has the values of a property. */
    static boolean keeps(@Nullable Object property) {
        return Property.POPULATION.fieldName().equals(property)
                || Property.LOCATION.fieldName().equals(property)
                || SynergyDecision.PROPERTY.equals(property);
    }

    /**
     * Appends a value and returns its row.
     *
     * @param entities finds the number of the entity with an id
     */
    int add(Map<String, ? extends @Nullable Object> attribute, ToIntFunction<String> entities) {
        if (count == properties.length) {
            int more = count + (count >> 2) + 16;
            properties = Arrays.copyOf(properties, more);
            first = Arrays.copyOf(first, more);
            second = Arrays.copyOf(second, more);
        }
        if (Property.POPULATION.fieldName().equals(attribute.get("property"))) {
            properties[count] = POPULATION;
            first[count] = attribute.get("number") instanceof Number number ? number.doubleValue() : Double.NaN;
        } else if (SynergyDecision.PROPERTY.equals(attribute.get("property"))) {
            SynergyDecision decision = SynergyDecision.parse(String.valueOf(attribute.get("value")));
            properties[count] = DECISION;
            first[count] = entities.applyAsInt(decision.partner());
            second[count] = ((long) decision.status().code() << SynergyDecision.BITS) + decision.reasons();
        } else {
            String[] point = String.valueOf(attribute.get("value")).split(",", -1);
            properties[count] = LOCATION;
            first[count] = Double.parseDouble(point[0].strip());
            second[count] = Double.parseDouble(point[1].strip());
        }
        return count++;
    }

    boolean is(int row, byte property) {
        return row >= 0 && properties[row] == property;
    }

    /** The number, or the latitude. */
    double first(int row) {
        return first[row];
    }

    /** The longitude. */
    double second(int row) {
        return second[row];
    }

    /** The decided status. */
    SynergyDecision.Status status(int row) {
        return SynergyDecision.Status.of((int) ((long) second[row] >> SynergyDecision.BITS));
    }

    /** The fingerprint of the reasons at the time of the decision. */
    long reasons(int row) {
        return (long) second[row] & (1L << SynergyDecision.BITS) - 1;
    }

    int count() {
        return count;
    }

    byte[] properties() {
        return properties;
    }
}
