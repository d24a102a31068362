// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.format.TwoPassFile;
import org.alliancegraph.format.json.JsonPass;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads any JSON by a mapping: each object of a list is a row, and paths are its columns. Only one object at a time is
 * in memory. Parts of the file that no path reads are reported in a notice.
 */
public final class MappedJson extends TwoPassFile {

    /** Reads one object without requiring that the file ends after it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Mapping mapping;
    private final List<String> columns;
    private final TableHeader header;
    private final PathCoverage coverage;
    private @Nullable Boolean single;

    public MappedJson(FileContent content, Mapping mapping) {
        super(content);
        this.mapping = mapping;
        this.columns = List.copyOf(mapping.used().keySet());
        this.header = new TableHeader(0, columns, columns);
        this.coverage = new PathCoverage(mapping);
    }

    @Override
    public String format() {
        return "JSON with the mapping " + mapping.name();
    }

    @Override
    public Passes passes(Diagnostics remarks, RecordConsumer sink) {
        return new Passes() {
            @Override
            public boolean entities(ReadProgress progress) throws IOException {
                for (MappedRecord source : mapping.sources()) {
                    source.emit(new MappedRow(header, Map.of()), position(0), remarks, sink);
                }
                return pass(mapping.entities(), remarks, sink, progress);
            }

            @Override
            public void claims(ReadProgress progress) throws IOException {
                pass(mapping.claims(), remarks, sink, progress);
                coverage.report(position(0), remarks);
            }
        };
    }

    private Position position(long line) {
        return new Position(name(), null, line, null);
    }

    private boolean pass(List<MappedRecord> records, Diagnostics remarks, RecordConsumer sink, ReadProgress progress)
            throws IOException {
        if (single == null) {
            single = isSingle();
        }
        try (InputStream in = content().open(progress);
                JsonParser json = MAPPER.createParser(in)) {
            while (json.nextToken() != null) {
                walk(json, "", records, remarks, sink);
            }
            return true;
        } catch (JacksonException e) {
            throw JsonPass.unreadable(name(), e);
        }
    }

    /** Walks to the lists of the mapping and skips the rest of the file. */
    private void walk(
            JsonParser json, String path, List<MappedRecord> records, Diagnostics remarks, RecordConsumer sink) {
        String here = path.isEmpty() ? JsonList.ROOT : path;
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        if (isTop(here)
                && (list
                        || (json.currentToken() == JsonToken.START_OBJECT
                                && path.isEmpty()
                                && Boolean.TRUE.equals(single)))) {
            if (!list) {
                object(here, json, records, remarks, sink);
            } else {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    object(here, json, records, remarks, sink);
                }
            }
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String next = path.isEmpty() ? json.currentName() : path + "." + json.currentName();
                json.nextToken();
                walk(json, next, records, remarks, sink);
            }
        } else {
            coverage.unread(path);
            json.skipChildren();
        }
    }

    /**
     * Whether the object at the top of the file is a row of the mapping, and not an object that contains the lists of
     * rows.
     */
    private boolean isSingle() throws IOException {
        if (!isTop(JsonList.ROOT)) {
            return false;
        }
        try (InputStream in = content().open(null);
                JsonParser json = MAPPER.createParser(in)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                boolean within =
                        mapping.lists().stream().anyMatch(each -> each.top().startsWith(name + "."));
                if ((within && value == JsonToken.START_OBJECT) || (isTop(name) && holdsObjects(json))) {
                    return false;
                }
                if (json.currentToken() != JsonToken.END_ARRAY) {
                    json.skipChildren();
                }
            }
            return object;
        } catch (JacksonException e) {
            throw JsonPass.unreadable(name(), e);
        }
    }

    /**
     * Whether the list that begins here contains an object. The parser stops at that object, or at the end of the list.
     */
    private static boolean holdsObjects(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private boolean isTop(String path) {
        return mapping.lists().stream().anyMatch(each -> each.top().equals(path));
    }

    private void object(
            String top, JsonParser json, List<MappedRecord> records, Diagnostics remarks, RecordConsumer sink) {
        Position position = position(json.currentTokenLocation().getLineNr());
        JsonNode whole = MAPPER.readTree(json);
        coverage.foundList(top);
        List<MappedRecord> ofTop = records.stream()
                .filter(each -> each.list().top().equals(top))
                .filter(each -> sink.wants(each.kind(), each.type()))
                .toList();
        for (MappedRecord each : ofTop) {
            each.list().each(whole, (object, around) -> {
                String[] cells = columns.stream()
                        .map(column -> JsonList.text(object, around, column))
                        .toArray(String[]::new);
                for (int i = 0; i < cells.length; i++) {
                    if (!cells[i].isEmpty()) {
                        coverage.found(columns.get(i));
                    }
                }
                MappedRow row =
                        new MappedRow(header, mapping.conversions()).on(new TableRow(position.row(), cells, false));
                if (mapping.skip().stream().noneMatch(skipped -> skipped.holds(row))) {
                    each.emit(row, position, remarks, sink);
                }
            });
        }
        coverage.note(top, whole);
    }
}
