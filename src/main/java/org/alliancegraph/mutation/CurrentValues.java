// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** Computes the current values of an entity from its claims: the preferred values of today, for display and search. */
final class CurrentValues {

    /** The own properties of an entity on which its current values, or those of entities located in it, depend. */
    static final Set<String> OWN = Set.of("baseName", "state", "country", "ownState", "ownCountry");

    private final Map<?, ?> entity;
    private final List<Map<?, ?>> claimed;
    private final @Nullable Map<?, ?> place;
    private final Map<String, @Nullable Object> row = new HashMap<>();

    private CurrentValues(Map<?, ?> entity, List<Map<?, ?>> claimed, @Nullable Map<?, ?> place) {
        this.entity = entity;
        this.claimed = claimed;
        this.place = place;
    }

    /** Whether objects with such an id have current values: topics, sources and stated values have none. */
    static boolean shows(String id) {
        EntityType form = EntityType.ofId(id);
        return form != null && form.isNamed();
    }

    /**
     * Whether current values depend on claims of a type.
     *
     * @param property the property whose value the claims state; null if they state none
     */
    static boolean shows(ClaimType type, @Nullable String property) {
        return type == ClaimType.LOCATED_IN
                || (type.statesValue() && (property == null || Property.named(property) != null));
    }

    /**
     * The properties to set.
     *
     * @param entity the properties as they are
     * @param claimed values with property, value, number, lower, upper and current, the preferred ones first
     * @param place where a claim locates it
     */
    static Map<String, @Nullable Object> of(Map<?, ?> entity, List<Map<?, ?>> claimed, @Nullable Map<?, ?> place) {
        String type = String.valueOf(entity.get("type"));
        EntityType form = EntityType.of(type);
        return form.isNamed() ? new CurrentValues(entity, claimed, place).row(form) : Map.of();
    }

    private Map<String, @Nullable Object> row(EntityType type) {
        names();
        for (Property each : Property.plain()) {
            if (each.owners().contains(type)) {
                show(each);
            }
        }
        String searched = Arrays.stream(Property.values())
                .filter(each -> each.isSearched() && row.get(each.shownAs()) != null)
                .map(each -> String.valueOf(row.get(each.shownAs())))
                .collect(Collectors.joining(" "));
        row.put("searchDescription", searched.isEmpty() ? null : TextNormalizer.searchable(searched));
        if (type.isActor()) {
            row.put("alikeName", NameKey.of(String.valueOf(row.get("name"))));
            place(type == EntityType.MUNICIPALITY);
        }
        return row;
    }

    private void show(Property property) {
        Optional<Map<?, ?>> value = current(property.fieldName());
        switch (property.valueType()) {
            case TEXT, URL -> row.put(property.shownAs(), part(value, "value"));
            case DECIMAL -> row.put(property.shownAs(), part(value, "number"));
            case WHOLE ->
                row.put(property.shownAs(), part(value, "number") instanceof Double number ? Math.round(number) : null);
            case DATE -> {
                row.put(property.shownAs(), part(value, "value"));
                row.put(property.fieldName() + "Lower", part(value, "lower"));
                row.put(property.fieldName() + "Upper", part(value, "upper"));
            }
            case COORDINATES -> {}
        }
    }

    private void names() {
        String name = current("name")
                .map(each -> String.valueOf(each.get("value")))
                .orElseGet(() -> String.valueOf(entity.get("baseName")));
        Set<String> others = new LinkedHashSet<>();
        for (Map<?, ?> each : claimed) {
            if (Property.isName(String.valueOf(each.get("property")))) {
                others.add(String.valueOf(each.get("value")));
            }
        }
        others.remove(name);
        row.put("name", name);
        row.put("sortName", TextNormalizer.fold(name));
        row.put("searchName", TextNormalizer.searchable(name));
        row.put("alternativeNames", List.copyOf(others));
        row.put(
                "searchAlternativeNames",
                others.stream().map(TextNormalizer::searchable).toList());
    }

    private void place(boolean own) {
        String[] point = current("location")
                .map(each -> String.valueOf(each.get("value")).split(",\\s*"))
                .orElse(null);
        row.put("latitude", point == null ? placed("latitude") : Double.valueOf(point[0]));
        row.put("longitude", point == null ? placed("longitude") : Double.valueOf(point[1]));
        if (!own) {
            row.put("state", placed("state") == null ? entity.get("ownState") : placed("state"));
            row.put("country", placed("country") == null ? entity.get("ownCountry") : placed("country"));
        }
    }

    private @Nullable Object placed(String property) {
        return place == null ? null : place.get(property);
    }

    private static @Nullable Object part(Optional<Map<?, ?>> value, String key) {
        return value.isEmpty() ? null : value.get().get(key);
    }

    private Optional<Map<?, ?>> current(String property) {
        return claimed.stream()
                .filter(each -> property.equals(each.get("property")) && Boolean.TRUE.equals(each.get("current")))
                .findFirst();
    }
}
