// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes of the earlier values of an entity's own properties, for the log of a revision. */
final class FieldNotes {

    private FieldNotes() {}

    /** A note for each property whose value differs. */
    static List<Map<String, @Nullable Object>> of(Map<?, ?> before, Map<String, @Nullable Object> after) {
        List<Map<String, @Nullable Object>> notes = new ArrayList<>();
        after.forEach((property, value) -> {
            Object earlier = before.get(property);
            if (!Objects.equals(earlier, value)) {
                Map<String, @Nullable Object> note = new HashMap<>();
                note.put("field", property);
                note.put("before", earlier == null ? null : earlier.toString());
                note.put("after", value == null ? null : value.toString());
                notes.add(note);
            }
        });
        return notes;
    }
}
