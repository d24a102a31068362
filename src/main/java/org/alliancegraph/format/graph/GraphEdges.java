// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.Map;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.KeyParser;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.SynonymTable;
import org.alliancegraph.format.Synonyms;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ContactData;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Turns the edges of a graph into claims: by the fields of our model if the file has them, otherwise by the type of the
 * edge.
 */
final class GraphEdges {

    private static final String DESCRIPTION = "description";

    private final GraphNodes nodes;
    private final Diagnostics remarks;
    private final boolean namesAllowed;

    /** @param namesAllowed whether an end may be a name that is no node of the file */
    GraphEdges(GraphNodes nodes, Diagnostics remarks, boolean namesAllowed) {
        this.nodes = nodes;
        this.remarks = remarks;
        this.namesAllowed = namesAllowed;
    }

    /** @param directed whether the edge has a direction; null if the file does not say */
    RecordBuilder draft(
            Position position,
            @Nullable Cell id,
            Cell from,
            Cell to,
            @Nullable Cell label,
            @Nullable Boolean directed,
            Map<String, Cell> values) {
        RecordBuilder draft = new RecordBuilder(FileRecord.Kind.CLAIM, position, remarks);
        if (id != null && KeyParser.isId(id.text())) {
            draft.asExported().put("id", id.text(), id.column());
        }
        if (from.text().equals(to.text()) && !statesValue(values)) {
            remarks.notice(
                    DiagnosticCode.LOOP,
                    position.at(to.column()),
                    from.text(),
                    null,
                    Message.of("graph.loop", from.text()));
            draft.drop();
            return draft;
        }
        boolean turned = !statesValue(values) && leadsFromEvent(from, to, values.get("type"));
        GraphNodes.Node start = end(draft, "from", turned ? to : from);
        GraphNodes.Node end = statesValue(values) ? null : end(draft, "to", turned ? from : to);
        Cell written = values.get("type");
        Cell type = written == null ? label : written;
        Meaning meaning = Meaning.of(type == null ? null : type.text(), start, end);
        boolean ours = KeyParser.isId(String.valueOf(draft.text("from")));
        StringBuilder note = new StringBuilder();
        for (Map.Entry<String, Cell> each : values.entrySet()) {
            Cell cell = each.getValue();
            SheetColumn column = SheetKind.CLAIMS.column(each.getKey());
            if (column == null && ContactData.holds(each.getKey())) {
                draft.put(FileRecord.CONTACT + each.getKey(), cell.text(), cell.column());
            } else if (column == null || !(ours || ForeignValues.fit(meaning.type(), column.field(), cell.text()))) {
                if (!draft.isPlaceholder("attribute:" + each.getKey(), cell.text(), cell.column())) {
                    note(
                            note,
                            DESCRIPTION.equals(SynonymTable.fold(each.getKey())) ? null : each.getKey(),
                            cell.text());
                }
            } else if (!each.getKey().equals("type")
                    && !column.field().startsWith("from")
                    && !column.field().startsWith("to")) {
                draft.put(column.field(), cell.text(), cell.column());
            }
        }
        if (directed != null && meaning.type().symmetric()) {
            draft.put("directed", directed.toString(), "direction");
        }
        type(draft, position, type, meaning, note);
        if (label != null && written != null && !ours && !label.text().equals(written.text())) {
            note(note, null, label.text());
        }
        if (!note.isEmpty()) {
            String own = draft.text("note");
            draft.remove("note");
            draft.put("note", own == null ? note.toString() : own + "; " + note, "note");
        }
        return draft;
    }

    /** Whether the edge itself has the stated value, so that its target node does not matter. */
    private static boolean statesValue(Map<String, Cell> values) {
        Cell type = values.get("type");
        return type != null
                && type.text().equals(ClaimType.HAS_ATTRIBUTE.name())
                && values.containsKey("property")
                && values.containsKey("value");
    }

    /** Whether an edge of participation leads from the event to the participant: then its ends are exchanged. */
    private boolean leadsFromEvent(Cell from, Cell to, @Nullable Cell written) {
        GraphNodes.Node start = nodes.node(from.text());
        GraphNodes.Node end = nodes.node(to.text());
        if (start == null || end == null || !start.type().equals("Event")) {
            return false;
        }
        EntityType other = EntityType.of(end.type());
        String said = written == null ? null : Synonyms.CLAIM_TYPES.find(written.text());
        boolean asDrawn = said != null && ClaimType.valueOf(said).ties(EntityType.EVENT, other);
        return !asDrawn && ClaimType.PARTICIPATES_IN.ties(other, EntityType.EVENT);
    }

    private GraphNodes.@Nullable Node end(RecordBuilder draft, String field, Cell cell) {
        GraphNodes.Node node = nodes.node(cell.text());
        if (node == null) {
            if (namesAllowed || KeyParser.isId(cell.text())) {
                draft.put(field, cell.text(), cell.column());
            } else {
                draft.error(
                        DiagnosticCode.UNKNOWN_NODE,
                        cell.column(),
                        cell.text(),
                        Message.of("expected.node-of-file"),
                        Message.of("graph.unknown-node", cell.text()));
            }
            return null;
        }
        draft.put(field, node.reference(), cell.column());
        if (!KeyParser.isId(node.reference())) {
            draft.put(field + ".type", node.type(), cell.column());
        }
        if (node.key() != null) {
            draft.append(field + ".key:kumu", node.key(), cell.column());
        }
        if (node.local() != null) {
            draft.append(field + ".local", node.local(), cell.column());
        }
        return node;
    }

    private void type(
            RecordBuilder draft, Position position, @Nullable Cell written, Meaning meaning, StringBuilder note) {
        String column = written == null ? "type" : written.column();
        String text = written == null ? null : written.text();
        draft.put("type", meaning.type().name(), column);
        if (meaning.kind() != null) {
            draft.put("kind", meaning.kind(), column);
        }
        if (meaning.role() != null) {
            draft.put("role", meaning.role(), column);
        }
        if (meaning.type().carries("stance")) {
            draft.put("stance", "WORKS_ON", column);
        }
        if (meaning.guessed() && text != null) {
            note(note, "type", text);
        }
        if (meaning.guessed()) {
            remarks.notice(
                    DiagnosticCode.TYPE_NOT_KNOWN,
                    position.at(column),
                    text,
                    Synonyms.CLAIM_TYPES.expected(),
                    text == null
                            ? Message.of("graph.type-assumed", Message.label(meaning.type()))
                            : Message.of("graph.type-noted", text, Message.label(meaning.type())));
        }
    }

    private static void note(StringBuilder note, @Nullable String name, String text) {
        if (!note.isEmpty()) {
            note.append("; ");
        }
        note.append(name == null ? "" : name + ": ").append(text);
    }

    /** The claim that the type of an edge means between two nodes of known types. */
    private record Meaning(
            ClaimType type, @Nullable String kind, @Nullable String role, boolean guessed) {

        static Meaning of(@Nullable String text, GraphNodes.@Nullable Node start, GraphNodes.@Nullable Node end) {
            String own = text == null ? null : own(text);
            if (own != null) {
                return new Meaning(ClaimType.valueOf(own), null, null, false);
            }
            String kind = text == null ? null : Synonyms.COLLABORATION_KINDS.find(text);
            if (kind != null && ties(ClaimType.COLLABORATES_WITH, start, end)) {
                return new Meaning(ClaimType.COLLABORATES_WITH, kind, null, false);
            }
            String role = text == null ? null : Synonyms.ROLES.find(text);
            if (role != null && !Role.valueOf(role).personal() && known(ClaimType.PARTICIPATES_IN, start, end)) {
                return new Meaning(ClaimType.PARTICIPATES_IN, null, role, false);
            }
            ClaimType affiliation = ClaimType.AFFILIATED_WITH;
            boolean personal = role != null && Role.valueOf(role).personal() && ties(affiliation, start, end);
            if (personal || (role != null && known(affiliation, start, end))) {
                return new Meaning(affiliation, null, role, false);
            }
            String type = text == null ? null : Synonyms.CLAIM_TYPES.find(text);
            if (type != null && ties(ClaimType.valueOf(type), start, end)) {
                ClaimType meant = ClaimType.valueOf(type);
                return new Meaning(meant, meant.carries("kind") ? "COOPERATION" : null, null, false);
            }
            return fallback(start, end);
        }

        private static @Nullable String own(String text) {
            return Synonyms.CLAIM_TYPES.values().contains(text) ? text : null;
        }

        private static Meaning fallback(GraphNodes.@Nullable Node start, GraphNodes.@Nullable Node end) {
            for (ClaimType type : ClaimType.values()) {
                if (type.to().contains(EntityType.TOPIC) && known(type, start, end)) {
                    return new Meaning(type, null, null, true);
                }
            }
            if (end != null && end.type().equals("Event")) {
                return new Meaning(ClaimType.PARTICIPATES_IN, null, null, true);
            }
            return new Meaning(ClaimType.COLLABORATES_WITH, "OTHER", null, true);
        }

        private static boolean known(ClaimType type, GraphNodes.@Nullable Node start, GraphNodes.@Nullable Node end) {
            return start != null && end != null && ties(type, start, end);
        }

        private static boolean ties(ClaimType type, GraphNodes.@Nullable Node start, GraphNodes.@Nullable Node end) {
            return start == null || end == null || type.ties(EntityType.of(start.type()), EntityType.of(end.type()));
        }
    }
}
