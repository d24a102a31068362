// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ExternalKey;
import org.jspecify.annotations.Nullable;

/** Reads the row of an entity: its own fields, and the values that its source states. */
final class EntityRow {

    private static final List<String> IDENTIFYING = List.of("id", "type", "decision", "source", "district");
    private static final List<String> OFFICIAL = List.of("ags", "ars");
    private static final Map<String, String> OWN_PLACE = Map.of("state", "ownState", "country", "ownCountry");

    private EntityRow() {}

    static Reference reference(PendingRowPlan row) {
        List<String> keys = new ArrayList<>(row.keys("key:"));
        for (String official : OFFICIAL) {
            if (row.text(official) != null) {
                keys.add(official + ":" + row.text(official));
            }
        }
        String id = row.text("id");
        String name = name(row);
        return new Reference(
                id == null ? "name" : "id",
                id == null ? name : id,
                type(row),
                row.text("state"),
                row.text("district"),
                keys,
                row.text("local"),
                Set.of());
    }

    private static @Nullable String type(PendingRowPlan row) {
        String type = row.text("type");
        String id = row.text("id");
        EntityType form = type == null && id != null ? EntityType.ofId(id) : null;
        return form == null ? type : form.label();
    }

    static @Nullable String name(PendingRowPlan row) {
        for (String field : new String[] {"name", "labelDe", "title", "labelEn"}) {
            if (row.text(field) != null && !(field.equals("title") && !"Source".equals(type(row)))) {
                return row.text(field);
            }
        }
        return null;
    }

    /** The values of the entity's own fields. */
    static Map<String, @Nullable Object> own(EntityType form, PendingRowPlan row) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        row.item().cells().forEach((field, cell) -> {
            if (form.owns(field)) {
                own.put(field, cell.text());
            }
        });
        return own;
    }

    /** The same for a new entity, with the required fields of its type. */
    static Map<String, @Nullable Object> complete(EntityType form, PendingRowPlan row) {
        Map<String, @Nullable Object> own = own(form, row);
        switch (form) {
            case MUNICIPALITY -> own.putIfAbsent("level", level(row));
            case PROGRAM -> own.putIfAbsent("kind", implied(row, "PROJECT"));
            case ORGANIZATION -> own.putIfAbsent("kind", implied(row, "OTHER"));
            case TOPIC -> own.putIfAbsent("labelDe", name(row));
            case SOURCE -> own.putIfAbsent("title", name(row));
            default -> {}
        }
        return own;
    }

    private static String implied(PendingRowPlan row, String otherwise) {
        return Objects.requireNonNullElse(row.text("impliedKind"), otherwise);
    }

    private static String level(PendingRowPlan row) {
        String ags = row.text("ags");
        String ars = row.text("ars");
        if (ags != null) {
            return ags.length() == 5 ? "DISTRICT" : "MUNICIPALITY";
        }
        return ars == null ? implied(row, "MUNICIPALITY") : new Ars(ars).level().name();
    }

    /**
     * Removes state and country if they follow from a claim of the file about the location. Exports have these as well
     * as the entity's own ones.
     */
    static void withoutPlace(
            Map<String, @Nullable Object> own, EntityType form, PendingRowPlan row, String id, StatedInFile claims) {
        if (form == EntityType.MUNICIPALITY) {
            return;
        }
        OWN_PLACE.forEach((shown, kept) -> {
            if (row.text(kept) != null) {
                own.put(shown, row.text(kept));
            } else if (claims.locates(id)) {
                own.remove(shown);
            }
        });
    }

    /**
     * The values that the source states, by property. Values that claims of the file also state are left out: the row
     * only repeats them.
     */
    static Map<String, List<Cell>> stated(EntityType form, PendingRowPlan row, StatedInFile claims) {
        Map<String, List<Cell>> found = new LinkedHashMap<>();
        Cell latitude = row.item().cells().get("latitude");
        Cell longitude = row.item().cells().get("longitude");
        String id = row.text("id");
        if (latitude != null && longitude != null && (id == null || !claims.places(id))) {
            found.put("location", List.of(new Cell(latitude.text() + ", " + longitude.text(), latitude.column())));
        }
        row.item().cells().forEach((field, cell) -> {
            String property = property(field);
            boolean custom = field.startsWith("attribute:") || property.equals("tag");
            if (custom || (form.states(property) && !IDENTIFYING.contains(field) && !onlyShown(property, row))) {
                found.computeIfAbsent(property, each -> new ArrayList<>()).add(cell);
            }
        });
        return found;
    }

    /** Whether a name is only shown: in exports a base name means that no source states the name. */
    private static boolean onlyShown(String property, PendingRowPlan row) {
        return property.equals("name") && row.text("baseName") != null;
    }

    private static String property(String field) {
        return FileRecord.bare(field.startsWith("attribute:") ? field.substring("attribute:".length()) : field);
    }

    /** Plans to give an entity a key, written as scheme:value. */
    static void give(String id, String key, PendingRowPlan row) {
        int colon = key.indexOf(':');
        if (!new ExternalKey(key.substring(0, colon), key.substring(colon + 1)).isValid()) {
            row.addReason(
                    Outcome.WRONG,
                    "INVALID_VALUE",
                    "key:" + key.substring(0, colon),
                    Message.of("key.malformed", key.substring(0, colon), key.substring(colon + 1)));
            return;
        }
        row.change("key:" + key.substring(0, colon), null, key.substring(colon + 1));
        row.step(PlanStep.Kind.KEY, id, Map.of("scheme", key.substring(0, colon), "value", key.substring(colon + 1)));
    }
}
