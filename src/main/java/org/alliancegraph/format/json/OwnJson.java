// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.BroaderTopics;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ContactData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads our JSON: the sheets of the workbook as lists of objects. Entities are read before claims, in any order of the
 * lists.
 */
public final class OwnJson extends JsonFile {

    private static final Set<String> ENTITIES = Set.of("sources", "topics", "actors", "events");

    public OwnJson(FileContent content) {
        super(content);
    }

    @Override
    public String format() {
        return "JSON";
    }

    @Override
    public Readers readers(Diagnostics remarks, RecordConsumer sink) {
        return new Readers(
                new Pass(ENTITIES, false, remarks, sink), new Pass(Set.of("topics", "claims"), true, remarks, sink));
    }

    private final class Pass implements JsonPass.Objects {

        private final Set<String> lists;
        private final boolean claims;
        private final Diagnostics remarks;
        private final RecordConsumer sink;

        Pass(Set<String> lists, boolean claims, Diagnostics remarks, RecordConsumer sink) {
            this.lists = lists;
            this.claims = claims;
            this.remarks = remarks;
            this.sink = sink;
        }

        @Override
        public boolean wants(String list) {
            return lists.contains(list);
        }

        @Override
        public void object(String list, String index, long line, JsonParser json) {
            Map<String, List<String>> fields = JsonFields.of(json);
            Position position = new Position(name(), null, line, null);
            String path = list + "[" + index + "].";
            SheetKind kind = SheetKind.valueOf(list.toUpperCase(Locale.ROOT));
            if (claims && kind == SheetKind.TOPICS) {
                broader(fields, position, path);
                return;
            }
            RecordBuilder draft = new RecordBuilder(kind.items(), position, remarks).asExported();
            fields.forEach((name, texts) -> field(draft, kind, name, texts, path + name));
            if (kind.type() != null) {
                draft.put("type", kind.type(), list);
            }
            draft.finish(sink);
        }

        private void field(RecordBuilder draft, SheetKind kind, String name, List<String> texts, String path) {
            String field = fieldOf(kind, name);
            if (field == null) {
                String nearest = kind.headers().nearest(name);
                remarks.notice(
                        DiagnosticCode.UNKNOWN_COLUMN,
                        draft.position().at(path),
                        name,
                        nearest == null ? null : Message.of("expected.text", nearest),
                        nearest == null
                                ? Message.of("value.unknown", name)
                                : Message.of("value.unknown-but-maybe", name, nearest));
                return;
            }
            for (String text : texts) {
                if (FileRecord.isList(field) || field.equals("key")) {
                    draft.item(field, text, path);
                } else if (!field.equals("broader")) {
                    draft.put(field, text, path);
                }
            }
        }

        private static @Nullable String fieldOf(SheetKind kind, String name) {
            SheetColumn column = kind.column(name);
            if (column != null) {
                return column.field();
            }
            if (name.startsWith("key:") || name.contains(".key:") || name.startsWith("attribute:")) {
                return name;
            }
            String prefix = ContactData.holds(name) ? FileRecord.CONTACT : "attribute:";
            return kind == SheetKind.ACTORS ? prefix + name : null;
        }

        private void broader(Map<String, List<String>> fields, Position position, String path) {
            String topic = first(fields, "id", "labelDe", "labelEn");
            if (topic != null) {
                new BroaderTopics(remarks, sink)
                        .claim(position, path + "broader", topic, fields.getOrDefault("broader", List.of()));
            }
        }

        private static @Nullable String first(Map<String, List<String>> fields, String... names) {
            for (String name : names) {
                List<String> texts = fields.getOrDefault(name, List.of());
                if (!texts.isEmpty()) {
                    return texts.getFirst();
                }
            }
            return null;
        }
    }
}
