// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.io.IOException;
import java.io.InputStream;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/** One pass over a JSON file, which visits each object of each list at the top, one at a time. */
public final class JsonPass {

    private JsonPass() {}

    /** Handles the objects of a list. */
    public interface Objects {

        boolean wants(String list);

        /** Reads one object to its end. The parser is at its start. */
        void object(String list, int index, long line, JsonParser json);
    }

    /** Whether the file could be read to its end. */
    static boolean read(FileContent content, Diagnostics remarks, ReadProgress progress, Objects objects)
            throws IOException {
        try (InputStream in = content.open(progress);
                JsonParser json = JsonMapper.shared().createParser(in)) {
            lists(json, objects);
            return true;
        } catch (JacksonException e) {
            if (e.getCause() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            boolean cut = e instanceof UnexpectedEndOfInputException || e instanceof JacksonIOException;
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            remarks.error(
                    cut ? DiagnosticCode.TRUNCATED : DiagnosticCode.MALFORMED,
                    new Position(content.name(), null, line, null),
                    null,
                    Message.of("expected.json"),
                    cut ? Message.of("file.ends-here") : Message.of("file.broken-json", message(e)));
            return false;
        }
    }

    public static UnreadableFile unreadable(String name, JacksonException e) {
        if (e.getCause() instanceof UnreadableFile unreadable) {
            return unreadable;
        }
        boolean cut = e instanceof UnexpectedEndOfInputException || e instanceof JacksonIOException;
        return new UnreadableFile(
                cut ? DiagnosticCode.TRUNCATED : DiagnosticCode.MALFORMED,
                cut ? Message.of("file.cut-off", name) : Message.of("file.not-json", name, message(e)));
    }

    private static void lists(JsonParser json, Objects objects) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String list = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && objects.wants(list)) {
                int index = 0;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        objects.object(list, index, json.currentTokenLocation().getLineNr(), json);
                    } else {
                        json.skipChildren();
                    }
                    index++;
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static String message(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    }
}
