// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FieldsElsewhere;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.KeyParser;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.SynonymTable;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * Turns the nodes of a graph into entities, and keeps which entity an id of the file stands for. Nodes with ids of this
 * product are not kept, so that our own exports are read in constant memory.
 */
final class GraphNodes {

    private static final Pattern GLOBAL = Pattern.compile("elem-[A-Za-z0-9]{6,}");

    /** Attributes that our exports have only for drawing. */
    private static final Set<String> SHOWN = Set.of("label", "color");

    private final Diagnostics remarks;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Node> labelled = new HashMap<>();

    GraphNodes(Diagnostics remarks) {
        this.remarks = remarks;
    }

    /** The data of a node that its edges need. */
    record Node(
            String reference,
            String type,
            @Nullable String key,
            @Nullable String local) {}

    /**
     * The entity of a node.
     *
     * @param id the id by which edges refer to the node, if it has one
     * @param label its label
     * @param values its other values by their names in the file, each with its column
     */
    RecordBuilder draft(Position position, @Nullable Cell id, @Nullable Cell label, Map<String, Cell> values) {
        RecordBuilder draft = new RecordBuilder(FileRecord.Kind.ENTITY, position, remarks);
        if (id != null && KeyParser.isId(id.text())) {
            draft.asExported();
        }
        String typeName = typeName(values);
        Cell written = typeName == null ? null : values.get(typeName);
        NodeTypes.Meaning meaning = NodeTypes.of(written == null ? null : written.text());
        String type = meaning == null ? prefixed(id) : meaning.type();
        if (type == null) {
            type = "Organization";
            unknown(draft, position, written);
        } else {
            draft.put("type", type, written == null ? "id" : written.column());
        }
        if (id != null && KeyParser.isId(id.text())) {
            draft.put("id", id.text(), id.column());
        } else if (id != null && GLOBAL.matcher(id.text()).matches()) {
            draft.append("key:kumu", id.text(), id.column());
        } else if (id != null) {
            draft.append("local", id.text(), id.column());
        }
        for (Map.Entry<String, Cell> each : values.entrySet()) {
            if (!each.getKey().equals(typeName)) {
                value(draft, type, each.getKey(), each.getValue());
            }
        }
        named(draft, type, label);
        if (id != null && nameOf(draft) == null && !draft.has("id")) {
            named(draft, type, id);
            draft.append("nameless", id.text(), id.column());
        }
        if (meaning != null && meaning.kind() != null && written != null) {
            draft.put(type.equals("Municipality") ? "level" : "kind", meaning.kind(), written.column());
        }
        remember(draft, type, id, label);
        return draft;
    }

    @Nullable
    Node node(String reference) {
        if (KeyParser.isId(reference)) {
            String type = typeOfId(reference);
            return type == null ? nodes.get(reference) : new Node(reference, type, null, null);
        }
        Node node = nodes.get(reference);
        return node == null ? labelled.get(reference) : node;
    }

    private void remember(RecordBuilder draft, String type, @Nullable Cell id, @Nullable Cell label) {
        String own = draft.text("id");
        String name = own != null ? own : nameOf(draft);
        Node node = name == null ? null : new Node(name, type, draft.text("key:kumu"), draft.text("local"));
        if (id != null && node != null && !id.text().equals(own)) {
            nodes.put(id.text(), node);
        }
        if (label != null && node != null && own == null) {
            labelled.merge(label.text(), node, (one, other) -> new Node(one.reference(), one.type(), null, null));
        }
    }

    private static @Nullable String nameOf(RecordBuilder draft) {
        for (String field : new String[] {"name", "labelDe", "labelEn", "title"}) {
            if (draft.has(field)) {
                return draft.text(field);
            }
        }
        return null;
    }

    private void unknown(RecordBuilder draft, Position position, @Nullable Cell written) {
        String column = written == null ? "type" : written.column();
        draft.put("type", "Organization", column).put("kind", "OTHER", column);
        if (written != null) {
            draft.put("attribute:type", written.text(), column);
        }
        remarks.notice(
                DiagnosticCode.TYPE_NOT_KNOWN,
                position.at(column),
                written == null ? null : written.text(),
                NodeTypes.words().expected(),
                written == null
                        ? Message.of("graph.organization-assumed")
                        : Message.of("graph.type-kept", written.text()));
    }

    private void value(RecordBuilder draft, String type, String name, Cell cell) {
        SheetColumn column = SheetKind.ofType(type).column(name);
        if (column == null && !SynonymTable.fold(name).equals("label")) {
            column = SheetKind.ACTORS.column(name);
        }
        if (draft.has("id") && SHOWN.contains(name)) {
            return;
        }
        boolean fits = column == null || draft.has("id") || ForeignValues.fit(type, column.field(), cell.text());
        if (!fits) {
            draft.put("attribute:" + FieldsElsewhere.free(name), cell.text(), cell.column());
        } else if (column != null
                && !column.field().equals("type")
                && !column.field().equals("broader")) {
            draft.put(column.field(), cell.text(), cell.column());
        } else if (column == null && ContactData.holds(name)) {
            draft.put(FileRecord.CONTACT + name, cell.text(), cell.column());
        } else if (column == null) {
            draft.put("attribute:" + name, cell.text(), cell.column());
        }
    }

    private static void named(RecordBuilder draft, String type, @Nullable Cell label) {
        String field = switch (type) {
            case "Topic" -> "labelDe";
            case "Source" -> "title";
            default -> "name";
        };
        String elsewhere = draft.text("name");
        if (!field.equals("name") && elsewhere != null) {
            draft.remove("name");
            draft.put(field, elsewhere, "name");
        }
        if (label == null || draft.has("labelEn")) {
            return;
        }
        String before = draft.text(field);
        boolean other = before != null && !before.equals(label.text()) && !draft.has("id");
        draft.put(other ? "attribute:label" : field, label.text(), label.column());
    }

    private static @Nullable String typeName(Map<String, Cell> values) {
        for (String name : values.keySet()) {
            String folded = SynonymTable.fold(name);
            if (folded.equals("type") || folded.equals("elementtype") || folded.equals("typ")) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String prefixed(@Nullable Cell id) {
        return id != null && KeyParser.isId(id.text()) ? typeOfId(id.text()) : null;
    }

    /** The type by the prefix of an id of this product. */
    static @Nullable String typeOfId(String id) {
        return switch (id.substring(0, id.indexOf(':'))) {
            case "person" -> "Person";
            case "municipality" -> "Municipality";
            case "alliance" -> "LocalAlliance";
            case "program" -> "Program";
            case "organization" -> "Organization";
            case "topic" -> "Topic";
            case "event" -> "Event";
            case "source" -> "Source";
            default -> null;
        };
    }
}
