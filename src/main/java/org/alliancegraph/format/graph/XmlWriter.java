// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML as a stream. A character that XML does not allow is replaced by U+FFFD. */
final class XmlWriter {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    XmlWriter(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element with attributes, given as names and values in turn; those without a value are left out. */
    XmlWriter begin(String name, @Nullable Object... attributes) throws IOException {
        return element(name, false, attributes);
    }

    /** An element without content. */
    XmlWriter empty(String name, @Nullable Object... attributes) throws IOException {
        return element(name, true, attributes);
    }

    private XmlWriter element(String name, boolean empty, @Nullable Object... attributes) throws IOException {
        try {
            if (empty) {
                writer.writeEmptyElement(name);
            } else {
                writer.writeStartElement(name);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                Object value = attributes[i + 1];
                if (value != null) {
                    writer.writeAttribute(String.valueOf(attributes[i]), clean(value.toString()));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes the text of an element. A carriage return is written as a character reference, because parsers would read
     * it as a line feed.
     */
    XmlWriter text(String text) throws IOException {
        try {
            String[] parts = clean(text).split("\r", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    writer.writeEntityRef("#13");
                }
                writer.writeCharacters(parts[i]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter end() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes a line break, so that large files stay readable. */
    XmlWriter line() throws IOException {
        return text("\n");
    }

    /** Ends the document. */
    void finish() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String clean(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("\ufffd");
    }
}
