// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.ExportRow;
import org.jspecify.annotations.Nullable;

/**
 * What an entity has of itself where it shows what is claimed: needed only to bring an export in again, and so left out
 * wherever it goes without saying.
 */
final class OwnFieldValues {

    private OwnFieldValues() {}

    static ExportRow told(ExportRow row) {
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
