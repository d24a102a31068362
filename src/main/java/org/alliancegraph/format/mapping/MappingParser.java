// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alliancegraph.format.FieldParser;
import org.alliancegraph.format.FieldParsers;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.ParseException;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Parses a mapping from YAML, or reports all its errors at once. */
final class MappingParser {

    private static final Set<String> CLAIM_FIELDS = claimFields();
    private static final Set<String> ENTITY_FIELDS = entityFields();

    private final String name;
    private final MappingMistakes mistakes;
    private final ConversionParser conversions;
    private final Map<String, Integer> used = new LinkedHashMap<>();

    MappingParser(String name) {
        this.name = name;
        this.mistakes = new MappingMistakes(name);
        this.conversions = new ConversionParser(mistakes, used);
    }

    Mapping parse(YamlNode document) throws UnreadableFile {
        Map<String, YamlNode> parts = mistakes.mapping(
                document, "", "name", "description", "table", "columns", "skip", "sources", "entities", "claims");
        Mapping.Layout layout = layout(parts.get("table"));
        Map<String, Conversion> ofColumns = new LinkedHashMap<>();
        entries(parts.get("columns"), "columns").forEach((column, node) -> {
            used.putIfAbsent(column, node.line());
            ofColumns.put(column, conversions.conversion(node, "columns." + column, false));
        });
        List<MappingCondition> skip = new ArrayList<>();
        for (YamlNode each : mistakes.list(parts.get("skip"), "skip")) {
            skip.add(conversions.condition(each, "skip"));
        }
        List<MappedRecord> sources = items(parts.get("sources"), "sources", FileRecord.Kind.ENTITY);
        List<MappedRecord> entities = items(parts.get("entities"), "entities", FileRecord.Kind.ENTITY);
        List<MappedRecord> claims = items(parts.get("claims"), "claims", FileRecord.Kind.CLAIM);
        if (entities.isEmpty() && claims.isEmpty()) {
            mistakes.add(document.line(), "", Message.of("mapping.says-nothing"));
        }
        if (!layout.columns().isEmpty()) {
            used.forEach((column, line) -> {
                if (!layout.columns().contains(column)) {
                    mistakes.unknown(line, "table.columns", column, layout.columns());
                }
            });
        }
        mistakes.throwIfAny();
        return new Mapping(name, layout, ofColumns, skip, sources, entities, claims, used);
    }

    private Mapping.Layout layout(@Nullable YamlNode node) {
        if (node == null) {
            return new Mapping.Layout(null, null, null, List.of());
        }
        Map<String, YamlNode> parts = mistakes.mapping(node, "table", "separator", "sheet", "header", "columns");
        String separator = mistakes.oneOf(parts.get("separator"), "table.separator", "comma", "semicolon", "tab");
        String given = mistakes.text(parts.get("header"), "table.header");
        boolean numbered = given != null && given.matches("[1-9]\\d{0,8}");
        Long row = numbered ? Long.valueOf(given) : null;
        String header =
                numbered ? "yes" : mistakes.oneOf(parts.get("header"), "table.header", "yes", "no", "true", "false");
        List<String> columns = mistakes.texts(parts.get("columns"), "table.columns");
        boolean without = "no".equals(header) || "false".equals(header);
        if (without == columns.isEmpty()) {
            if (without) {
                mistakes.add(node.line(), "table", Message.of("mapping.columns-missing"));
            } else if (parts.containsKey("columns")) {
                mistakes.add(node.line(), "table", Message.of("mapping.header-and-columns"));
            }
        }
        Character parting = switch (separator) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case null, default -> null;
        };
        return new Mapping.Layout(parting, mistakes.text(parts.get("sheet"), "table.sheet"), row, columns);
    }

    private List<MappedRecord> items(@Nullable YamlNode node, String path, FileRecord.Kind kind) {
        List<MappedRecord> items = new ArrayList<>();
        for (YamlNode each : mistakes.list(node, path)) {
            items.addAll(item(each, path + "[" + items.size() + "]", kind, path.equals("sources")));
        }
        return items;
    }

    /** The records of a part of the mapping: one for each list that the part names. */
    private List<MappedRecord> item(YamlNode node, String path, FileRecord.Kind kind, boolean source) {
        Map<String, YamlNode> parts = entries(node, path);
        List<MappedField> fields = new ArrayList<>();
        MappingCondition when = null;
        MappingCondition unless = null;
        MappedRecord.Each each = null;
        List<String> lists = mistakes.texts(parts.get("list"), path + ".list");
        if (source) {
            fields.add(new MappedField("type", TextTemplate.of("Source"), Conversion.NONE, null, null));
        }
        for (Map.Entry<String, YamlNode> part : parts.entrySet()) {
            String at = path + "." + part.getKey();
            switch (part.getKey()) {
                case "when" -> when = conversions.condition(part.getValue(), at);
                case "unless" -> unless = conversions.condition(part.getValue(), at);
                case "list" -> {}
                case "each" -> each = each(part.getValue(), at);
                default -> fields.addAll(field(part.getKey(), part.getValue(), at, kind));
            }
        }
        if (!source && !parts.containsKey("type")) {
            mistakes.add(node.line(), path, Message.of("mapping.type-missing"));
        }
        constants(node.line(), path, kind, fields);
        MappedRecord record = new MappedRecord(kind, JsonList.of(JsonList.ROOT), fields, when, unless, each);
        return lists.isEmpty()
                ? List.of(record)
                : lists.stream().map(JsonList::of).map(record::in).toList();
    }

    private MappedRecord.@Nullable Each each(YamlNode node, String path) {
        Map<String, YamlNode> parts = mistakes.mapping(node, path, "column", "split");
        String column = mistakes.text(parts.get("column"), path + ".column");
        String split = mistakes.text(parts.get("split"), path + ".split");
        if (column == null || split == null || split.isEmpty()) {
            mistakes.add(node.line(), path, Message.of("mapping.bad-split"));
            return null;
        }
        used.putIfAbsent(column, node.line());
        return new MappedRecord.Each(column, split);
    }

    private List<MappedField> field(String field, YamlNode node, String path, FileRecord.Kind kind) {
        Set<String> known = kind == FileRecord.Kind.ENTITY ? ENTITY_FIELDS : CLAIM_FIELDS;
        boolean open = field.matches("attribute:.+")
                || field.matches(kind == FileRecord.Kind.ENTITY ? "key:.+" : "(from|to)\\.key:.+");
        if (!known.contains(field) && !open) {
            mistakes.unknown(node.line(), path, field, known);
            return List.of();
        }
        List<MappedField> fields = new ArrayList<>();
        for (YamlNode each : node instanceof YamlNode.Sequence several ? several.entries() : List.of(node)) {
            fields.add(conversions.field(field, each, path));
        }
        return fields;
    }

    /** Checks constant texts, which are the same for every row, before any row is read. */
    private void constants(int line, String path, FileRecord.Kind kind, List<MappedField> fields) {
        String type = null;
        for (MappedField field : fields) {
            if (field.field().equals("type")) {
                type = field.template().constant();
            }
        }
        for (MappedField field : fields) {
            String constant = field.template().constant();
            if (constant == null || !field.conversion().equals(Conversion.NONE)) {
                continue;
            }
            FieldParser form = FieldParsers.of(kind, field.field().equals("type") ? null : type, field.field(), false);
            try {
                if (form != null) {
                    form.read(constant);
                }
            } catch (ParseException e) {
                mistakes.add(line, path + "." + field.field(), e.reason(constant));
            }
        }
    }

    private Map<String, YamlNode> entries(@Nullable YamlNode node, String path) {
        return mistakes.mapping(node, path);
    }

    private static Set<String> fields(SheetKind kind) {
        return kind.columns().stream().map(SheetColumn::field).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Set<String> claimFields() {
        Set<String> all = fields(SheetKind.CLAIMS);
        all.addAll(List.of("from.local", "to.local"));
        return all;
    }

    private static Set<String> entityFields() {
        Map<String, Boolean> all = new TreeMap<>();
        Arrays.stream(SheetKind.values())
                .filter(kind -> kind != SheetKind.CLAIMS)
                .forEach(kind -> fields(kind).forEach(each -> all.put(each, true)));
        all.remove("broader");
        all.put("local", true);
        return all.keySet();
    }
}
