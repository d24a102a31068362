// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.ExportRow;
import org.jspecify.annotations.Nullable;

/**
 * The own values of an entity that differ from what it shows, because it shows claimed values. The import needs them;
 * they are left out where they equal what follows from the claims.
 */
final class OwnFieldValues {

    private OwnFieldValues() {}

    static ExportRow withOwnValues(ExportRow row) {
        if (!(row.value("names") instanceof List<?> names)) {
            return row;
        }
        Map<String, @Nullable Object> fields = new HashMap<>(row.fields());
        Object name = fields.get("name");
        Object base = fields.get("baseName") == null ? name : fields.get("baseName");
        boolean follows = names.contains(name) && name != null && name.equals(base);
        fields.put("baseName", follows ? null : base);
        if (row.is("type", "Municipality") || !Boolean.TRUE.equals(row.value("locating"))) {
            fields.put("ownState", null);
            fields.put("ownCountry", null);
        }
        return new ExportRow(fields);
    }
}
