// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.ContactData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts a mapping for a table with unknown columns. Recognized columns are mapped to fields, other columns to
 * attributes, and columns with contact data are left out.
 */
final class MappingDraft {

    /** Fields that have a meaning in our own tables only. */
    private static final Set<String> NOT_MAPPED = Set.of("decision", "formerId", "baseName", "ownState", "ownCountry");

    private MappingDraft() {}

    /**
     * The draft as YAML, which is a valid mapping.
     *
     * @param titled whether there are rows above the header
     */
    static String of(String name, TableHeader header, boolean titled) {
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        StringBuilder left = new StringBuilder();
        for (String column : header.names()) {
            if (column.isEmpty() || column.matches("(?s).*[{}\\r\\n].*")) {
                continue;
            }
            if (ContactData.holds(column)) {
                left.append("    # ").append(column).append(": contact data, left out\n");
                continue;
            }
            SheetColumn known = SheetKind.ACTORS.column(column);
            String field = known == null || NOT_MAPPED.contains(known.field()) ? "" : known.field();
            field = field.equals("id") ? "local" : field.equals("key") ? "" : field;
            fields.put(field.isEmpty() || !taken.add(field) ? "attribute:" + column : field, "{" + column + "}");
        }
        if (!fields.containsKey("name")) {
            fields.keySet().stream().findFirst().ifPresent(first -> fields.put("name", fields.get(first)));
        }
        StringBuilder yaml = new StringBuilder("name: " + quoted(name) + "\n"
                + (titled ? "table: {header: " + header.row() + "}\n" : "")
                + "entities:\n");
        yaml.append(fields.containsKey("type") ? "  -" : "  - type: Organization\n    kind: OTHER\n   ");
        fields.forEach((field, value) -> yaml.append(yaml.charAt(yaml.length() - 1) == '\n' ? "    " : " ")
                .append(quoted(field))
                .append(": ")
                .append(quoted(value))
                .append('\n'));
        return yaml.append(left).toString();
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
