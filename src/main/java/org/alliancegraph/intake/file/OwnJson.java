// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Our JSON: the sheets of the workbook as lists of objects. Entities are read first, whatever the order of the lists.
 */
final class OwnJson implements NetworkFile {

    private static final Set<String> ENTITIES = Set.of("sources", "topics", "actors", "events");

    private final Content content;

    OwnJson(Content content) {
        this.content = content;
    }

    @Override
    public String format() {
        return "JSON";
    }

    @Override
    public String name() {
        return content.name();
    }

    @Override
    public void read(Sink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        Progress progress = new Progress(sink, content.size() * 2);
        if (JsonPass.read(content, remarks, progress, new Pass(ENTITIES, false, remarks, sink))) {
            JsonPass.read(content, remarks, progress, new Pass(Set.of("topics", "claims"), true, remarks, sink));
        }
        remarks.finish();
        progress.finish();
    }

    private final class Pass implements JsonPass.Objects {

        private final Set<String> lists;
        private final boolean claims;
        private final Remarks remarks;
        private final Sink sink;

        Pass(Set<String> lists, boolean claims, Remarks remarks, Sink sink) {
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
        public void object(String list, int index, long line, JsonParser json) {
            Map<String, List<String>> fields = JsonFields.of(json);
            Position position = new Position(content.name(), null, line, null);
            String path = list + "[" + index + "].";
            SheetKind kind = SheetKind.valueOf(list.toUpperCase(Locale.ROOT));
            if (claims && kind == SheetKind.TOPICS) {
                broader(fields, position, path);
                return;
            }
            Draft draft = new Draft(kind.items(), position, remarks);
            fields.forEach((name, texts) -> field(draft, kind, name, texts, path + name));
            if (kind.type() != null) {
                draft.put("type", kind.type(), list);
            }
            draft.finish(sink);
        }

        private void field(Draft draft, SheetKind kind, String name, List<String> texts, String path) {
            String field = fieldOf(kind, name);
            if (field == null) {
                String nearest = kind.headers().nearest(name);
                remarks.notice(
                        Code.UNKNOWN_COLUMN,
                        draft.position().at(path),
                        name,
                        nearest,
                        "\"" + Remarks.shown(name) + "\" is unknown and is not read."
                                + (nearest == null ? "" : " Did you mean " + nearest + "?"));
                return;
            }
            for (String text : texts) {
                if (field.equals("alternativeName") || field.equals("tag")) {
                    draft.item(field, text, path);
                } else if (!field.equals("broader")) {
                    draft.put(field, text, path);
                }
            }
        }

        private static @Nullable String fieldOf(SheetKind kind, String name) {
            Column column = kind.column(name);
            if (column != null) {
                return column.field();
            }
            if (name.startsWith("key:") || name.contains(".key:") || name.startsWith("attribute:")) {
                return name;
            }
            return kind == SheetKind.ACTORS ? "attribute:" + name : null;
        }

        private void broader(Map<String, List<String>> fields, Position position, String path) {
            String topic = first(fields, "id", "labelDe", "labelEn");
            for (String broader : fields.getOrDefault("broader", List.of())) {
                if (topic != null) {
                    String column = path + "broader";
                    new Draft(Item.Kind.CLAIM, position, remarks)
                            .put("type", "BROADER", column)
                            .put("from", topic, column)
                            .put("from.type", "Topic", column)
                            .put("to", broader, column)
                            .put("to.type", "Topic", column)
                            .finish(sink);
                }
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
