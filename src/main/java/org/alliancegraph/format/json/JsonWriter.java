// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatLosses;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the workbook as JSON, with a list for each sheet. Lists and numbers become lists and numbers of JSON. */
public final class JsonWriter implements FormatWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<ExportSheet> ORDER = List.of(
            ExportSheet.TOPICS, ExportSheet.ACTORS, ExportSheet.EVENTS, ExportSheet.SOURCES, ExportSheet.CLAIMS);

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeStringProperty("format", "alliance-graph");
        json.writeNumberProperty("version", 1);
        json.writeArrayPropertyStart("drops");
        FormatLosses.of(ExportFormat.JSON).forEach(json::writeString);
        json.writeEndArray();
        for (ExportSheet sheet : ORDER) {
            json.writeArrayPropertyStart(sheet.field());
            network.each(sheet, row -> {
                json.writeRaw('\n');
                json.writeStartObject();
                fields(json, sheet, row);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
        json.flush();
    }

    /** The fields of a row that have a value. */
    static void fields(JsonGenerator json, ExportSheet sheet, ExportRow row) {
        for (ExportColumn column : sheet.columns()) {
            field(json, column, row);
        }
    }

    static void field(JsonGenerator json, ExportColumn column, ExportRow row) {
        String name = column.name();
        Number number = column.number(row);
        if (number instanceof Long whole) {
            json.writeNumberProperty(name, whole);
        } else if (number != null) {
            json.writeNumberProperty(name, number.doubleValue());
        } else if (row.value(name) instanceof Boolean flag) {
            json.writeBooleanProperty(name, flag);
        } else if (column.kind() == ExportColumn.Kind.LIST && !row.texts(name).isEmpty()) {
            json.writeArrayPropertyStart(name);
            row.texts(name).forEach(json::writeString);
            json.writeEndArray();
        } else if (column.kind() == ExportColumn.Kind.KEYS && !row.keys().isEmpty()) {
            json.writeArrayPropertyStart(name);
            row.keys().forEach(key -> key(json, key));
            json.writeEndArray();
        } else if (column.isText() && row.text(name) != null) {
            json.writeStringProperty(name, row.text(name));
        }
    }

    private static void key(JsonGenerator json, ExportRow.Key key) {
        json.writeStartObject();
        json.writeStringProperty("scheme", key.scheme());
        json.writeStringProperty("value", key.value());
        json.writeEndObject();
    }
}
