// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import org.alliancegraph.format.FileRecord;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The values that claims of a file state outright, so that the same value in a column of the entity is not recorded as
 * a second claim.
 */
final class StatedInFile {

    private final HashSet128 values = new HashSet128();
    private final HashSet128 located = new HashSet128();
    private final HashSet128 placed = new HashSet128();
    private final HashSet128 sustained = new HashSet128();
    private final HashSet128 broader = new HashSet128();

    /** Whether claims of a type, or of any if it is null, may be noted. */
    static boolean concerns(@Nullable String type) {
        ClaimType known = ClaimType.named(type);
        return known == null || known.shownByEntities();
    }

    void note(FileRecord claim) {
        String from = claim.text("from");
        ClaimType type = ClaimType.named(claim.text("type"));
        String property = claim.text("property");
        if (from == null || type == null) {
            return;
        }
        switch (type) {
            case HAS_ATTRIBUTE -> {
                if (property != null) {
                    value(from, property, claim.text("value"));
                    if (isRequired(property) && holdsAlways(claim)) {
                        sustained.add(from);
                    }
                }
            }
            case LOCATED_IN -> located.add(from);
            case BROADER -> {
                if (claim.text("shown") == null) {
                    broader.add(from, claim.text("to"));
                }
            }
            default -> {}
        }
    }

    private void value(String from, String property, @Nullable String value) {
        values.add(from, property, plain(property, value));
        if (property.equals("location")) {
            placed.add(from);
        }
    }

    /** Whether a claim alone states what something can't be without, on whatever day. */
    boolean sustains(String id) {
        return sustained.contains(id);
    }

    private static boolean isRequired(String property) {
        return Property.START.fieldName().equals(property);
    }

    private static boolean holdsAlways(FileRecord claim) {
        return claim.text("validFrom") == null
                && claim.text("validTo") == null
                && !ClaimStatus.ENDED.name().equals(claim.text("status"))
                && !Rank.DEPRECATED.name().equals(claim.text("rank"));
    }

    /** Whether a claim states this value; one that names something is stated as a further name too. */
    boolean states(String id, String property, String value) {
        if (isRequired(property) && !sustains(id)) {
            return false;
        }
        return values.contains(id, property, plain(property, value))
                || (property.equals("alternativeName") && values.contains(id, "name", value));
    }

    /** Whether a claim says in which municipality it lies, from which its state follows. */
    boolean locates(String id) {
        return located.contains(id);
    }

    /** Whether claims say where it lies on the map. */
    boolean places(String id) {
        return located.contains(id) || placed.contains(id);
    }

    /** Whether a claim besides what a topic shows says so. */
    boolean broader(@Nullable String topic, @Nullable String other) {
        return broader.contains(topic, other);
    }

    /** Numbers without what makes no difference, since an entity shows "63.260" as 63.26. */
    private static @Nullable String plain(String property, @Nullable String value) {
        Property known = Property.named(property);
        if (value == null || known == null || !known.valueType().isNumber()) {
            return value;
        }
        try {
            double number = Double.parseDouble(value);
            return known.valueType() == ValueType.WHOLE ? Long.toString(Math.round(number)) : Double.toString(number);
        } catch (NumberFormatException notOne) {
            return value;
        }
    }
}
