// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.ContactData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts a mapping for a table with unknown columns. Recognized columns are mapped to fields, other columns to
 * attributes, and columns with contact data are left out.
 */
public final class MappingDraft {

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

    /**
     * The draft for a list of edges whose nodes stand nowhere: each end is an entity, and all that is said of an edge
     * goes into the claim.
     *
     * @param table where the edges stand: the part {@code table} of the mapping; empty if there is no need to say it
     * @param from the column of the one end
     * @param to the column of the other end
     */
    public static String ofEdges(String name, String table, List<String> columns, String from, String to) {
        StringBuilder yaml = new StringBuilder("name: " + quoted(name) + "\n" + table + "entities:\n");
        for (String end : List.of(from, to)) {
            yaml.append("  - type: Organization\n    kind: OTHER\n    name: ")
                    .append(quoted("{" + end + "}"))
                    .append('\n');
        }
        yaml.append("claims:\n  - type: COLLABORATES_WITH\n    kind: OTHER\n");
        line(yaml, "from", "{" + from + "}");
        line(yaml, "from.type", "Organization");
        line(yaml, "to", "{" + to + "}");
        line(yaml, "to.type", "Organization");
        for (String column : columns) {
            boolean end = column.equals(from) || column.equals(to);
            if (end || column.isEmpty() || column.matches("(?s).*[{}\\r\\n].*")) {
                continue;
            }
            switch (column.toLowerCase(Locale.ROOT)) {
                case "weight" -> line(yaml, "weight", "{" + column + "}");
                case "type" -> {
                    String drawn = "{" + quoted(column) + ": {matches: \"(?i)(un)?directed|mutual\"}}";
                    yaml.append("    directed: {text: ")
                            .append(quoted("{" + column + "}"))
                            .append(", when: ")
                            .append(drawn)
                            .append("}\n    \"attribute:")
                            .append(column)
                            .append("\": {text: ")
                            .append(quoted("{" + column + "}"))
                            .append(", unless: ")
                            .append(drawn)
                            .append("}\n");
                }
                default -> {
                    if (ContactData.holds(column)) {
                        yaml.append("    # ").append(column).append(": contact data, left out\n");
                    } else {
                        line(yaml, "attribute:" + column, "{" + column + "}");
                    }
                }
            }
        }
        return yaml.toString();
    }

    /** The draft for a list of edges as Cytoscape writes it: a node, what ties it, and the other node. */
    static String ofSif(String name) {
        return ofEdges(
                name,
                "table: {separator: tab, header: no, columns: [Source, Interaction, Target]}\n",
                List.of("Source", "Interaction", "Target"),
                "Source",
                "Target");
    }

    private static void line(StringBuilder yaml, String field, String value) {
        yaml.append("    ")
                .append(quoted(field))
                .append(": ")
                .append(quoted(value))
                .append('\n');
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
