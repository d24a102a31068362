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

    /** How many characters of what is not read are shown at most. */
    private static final int SHOWN = 200;

    private JsonPass() {}

    /** Handles the objects of a list. */
    public interface Objects {

        /** Whether the objects of a list are wanted; within an object that is entered, by its path. */
        boolean wants(String list);

        /** Whether what lies within an object at the top, or in one that was entered, is looked at. */
        default boolean enters(String path) {
            return false;
        }

        /**
         * Reads one object to its end. The parser is at its start.
         *
         * @param place its number in the list, or its name where an object holds the objects
         */
        void object(String list, String place, long line, JsonParser json);

        /** Takes note of what is no list that is wanted, as text. */
        default void other(String path, String text, long line) {}
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
        if (json.nextToken() == JsonToken.START_OBJECT) {
            within(json, "", objects);
        }
    }

    private static void within(JsonParser json, String around, Objects objects) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = around + json.currentName();
            JsonToken value = json.nextToken();
            boolean holds = value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT;
            if (holds && objects.wants(path)) {
                each(json, path, objects);
            } else if (value == JsonToken.START_OBJECT && objects.enters(path)) {
                within(json, path + ".", objects);
            } else {
                other(json, path, objects);
            }
        }
    }

    private static void each(JsonParser json, String list, Objects objects) {
        boolean named = json.currentToken() == JsonToken.START_OBJECT;
        for (int i = 0; ; i++) {
            JsonToken next = json.nextToken();
            if (next == JsonToken.END_ARRAY || next == JsonToken.END_OBJECT) {
                return;
            }
            String place = named ? json.currentName() : Integer.toString(i);
            JsonToken value = named ? json.nextToken() : next;
            if (value == JsonToken.START_OBJECT) {
                objects.object(list, place, json.currentTokenLocation().getLineNr(), json);
            } else {
                json.skipChildren();
            }
        }
    }

    /** Hands on a value that nobody asked for; of an object or a list, what it begins with. */
    private static void other(JsonParser json, String path, Objects objects) {
        long line = json.currentTokenLocation().getLineNr();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (JsonToken token = json.currentToken(); ; token = json.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL && text.length() < SHOWN) {
                text.append(text.isEmpty() ? "" : ", ").append(json.getString());
            }
            if (depth == 0) {
                break;
            }
        }
        objects.other(path, text.toString(), line);
    }

    private static String message(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    }
}
