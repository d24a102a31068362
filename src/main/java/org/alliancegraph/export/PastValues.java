// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/** What an entity showed at another time: the values claimed then, and its own fields before later changes. */
final class PastValues {

    private PastValues() {}

    /** The row of a page as it is shown; rows of now and claims stay as they are. */
    static ExportRow shown(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> named = named(fields);
        return fields.get("past") instanceof Boolean past && past ? new ExportRow(then(named)) : new ExportRow(named);
    }

    /** The row of a page with the values of now that sources state, each under the name of its property. */
    private static Map<String, @Nullable Object> named(Map<String, @Nullable Object> fields) {
        if (!(fields.get("stated") instanceof List<?> values)) {
            return fields;
        }
        Map<String, @Nullable Object> named = new HashMap<>(fields);
        for (int i = 0; i < values.size(); i++) {
            named.put(Property.plain().get(i).fieldName(), values.get(i));
        }
        return named;
    }

    private static Map<String, @Nullable Object> then(Map<String, @Nullable Object> now) {
        Map<String, @Nullable Object> then = new HashMap<>(now);
        unchanged(then);
        String type = String.valueOf(now.get("type"));
        if (type.equals("Topic") || type.equals("Source")) {
            return then;
        }
        Map<String, Map<?, ?>> preferred = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Map<?, ?> each : maps(now.get("claimed"))) {
            String property = String.valueOf(each.get("property"));
            preferred.putIfAbsent(property, each);
            if (Property.isName(property)) {
                names.add(String.valueOf(each.get("value")));
            }
        }
        names(then, preferred.get("name"), names);
        for (Property property : Property.plain()) {
            if (property.owners().contains(EntityType.of(type))) {
                then.put(property.fieldName(), value(property, preferred.get(property.fieldName())));
            }
        }
        place(then, preferred.get("location"), type.equals("Municipality"));
        return then;
    }

    private static void unchanged(Map<String, @Nullable Object> then) {
        List<Map<?, ?>> changes = maps(then.get("changed"));
        for (int i = changes.size() - 1; i >= 0; i--) {
            then.put(String.valueOf(changes.get(i).get("field")), changes.get(i).get("before"));
        }
    }

    private static void names(Map<String, @Nullable Object> then, @Nullable Map<?, ?> preferred, Set<String> names) {
        Object base = then.get("baseName") == null ? then.get("name") : then.get("baseName");
        Object name = preferred == null ? base : preferred.get("value");
        names.remove(String.valueOf(name));
        then.put("name", name);
        then.put("alternativeNames", List.copyOf(names));
    }

    private static void place(Map<String, @Nullable Object> then, @Nullable Map<?, ?> point, boolean own) {
        Map<?, ?> located = then.get("located") instanceof Map<?, ?> map ? map : Map.of();
        String[] ends = point == null
                ? new String[0]
                : String.valueOf(point.get("value")).split(",\\s*");
        then.put("latitude", ends.length == 2 ? Double.valueOf(ends[0]) : located.get("latitude"));
        then.put("longitude", ends.length == 2 ? Double.valueOf(ends[1]) : located.get("longitude"));
        if (!own) {
            then.put("state", located.get("state") == null ? then.get("ownState") : located.get("state"));
            then.put("country", located.get("country") == null ? then.get("ownCountry") : located.get("country"));
        }
    }

    private static @Nullable Object value(Property property, @Nullable Map<?, ?> claimed) {
        if (claimed == null) {
            return null;
        }
        Object number = claimed.get("number");
        return switch (property.valueType()) {
            case WHOLE -> number instanceof Double each ? Math.round(each) : null;
            case DECIMAL -> number;
            case TEXT, URL, DATE, COORDINATES -> claimed.get("value");
        };
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList()
                : List.of();
    }
}
