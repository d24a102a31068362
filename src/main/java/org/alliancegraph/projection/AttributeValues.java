// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Arrays;
import java.util.Map;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * The values that claims state of the properties that walks reckon with: where something is, and how many live there.
 */
final class AttributeValues {

    static final byte POPULATION = 0;
    static final byte LOCATION = 1;

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

    /** Whether the image keeps what is claimed of a property. */
    static boolean keeps(@Nullable Object property) {
        return Property.POPULATION.fieldName().equals(property)
                || Property.LOCATION.fieldName().equals(property);
    }

    /** Appends a value that is kept; returns its row. */
    int add(Map<String, ? extends @Nullable Object> attribute) {
        if (count == properties.length) {
            int more = count + (count >> 2) + 16;
            properties = Arrays.copyOf(properties, more);
            first = Arrays.copyOf(first, more);
            second = Arrays.copyOf(second, more);
        }
        if (Property.POPULATION.fieldName().equals(attribute.get("property"))) {
            properties[count] = POPULATION;
            first[count] = attribute.get("number") instanceof Number number ? number.doubleValue() : Double.NaN;
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

    /** The number, or how far north. */
    double first(int row) {
        return first[row];
    }

    /** How far east. */
    double second(int row) {
        return second[row];
    }

    int count() {
        return count;
    }

    byte[] properties() {
        return properties;
    }
}
