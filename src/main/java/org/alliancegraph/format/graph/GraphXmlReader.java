// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.TwoPassFile;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads a graph in XML twice: first its nodes, then its edges, because an edge may stand before its nodes. */
abstract class GraphXmlReader extends TwoPassFile {

    GraphXmlReader(FileContent content) {
        super(content);
    }

    @Override
    public final Passes passes(Diagnostics remarks, RecordConsumer sink) {
        GraphNodes nodes = new GraphNodes(remarks);
        return new Passes() {
            @Override
            public boolean entities(ReadProgress progress) throws IOException {
                return pass(
                        new GraphElementConsumer(GraphXmlReader.this, nodes, remarks, sink, true), remarks, progress);
            }

            @Override
            public void claims(ReadProgress progress) throws IOException {
                pass(new GraphElementConsumer(GraphXmlReader.this, nodes, remarks, sink, false), remarks, progress);
            }
        };
    }

    /** Handles the start of an element. It may read on to the end of the element. */
    abstract void start(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException;

    private boolean pass(GraphElementConsumer draws, Diagnostics remarks, ReadProgress progress) throws IOException {
        XMLStreamReader xml = null;
        try (InputStream in = content().open(progress)) {
            xml = XmlInput.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, draws);
                } else if (event == XMLStreamConstants.DTD && draws.wantsNodes()) {
                    remarks.notice(
                            DiagnosticCode.DOCTYPE_IGNORED,
                            draws.position(xml),
                            null,
                            null,
                            Message.of("graph.doctype-ignored"));
                }
            }
            return true;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            failed(e, xml, draws, remarks);
            return false;
        } catch (EOFException | ZipException e) {
            failed(new XMLStreamException(e), xml, draws, remarks);
            return false;
        }
    }

    private static void failed(
            XMLStreamException e, @Nullable XMLStreamReader xml, GraphElementConsumer draws, Diagnostics remarks) {
        String message = String.valueOf(e.getMessage());
        boolean cut = e.getNestedException() instanceof IOException
                || message.contains("must start and end within")
                || message.contains("Premature");
        Position position = xml == null ? draws.position(0) : draws.position(xml);
        remarks.error(
                cut ? DiagnosticCode.TRUNCATED : DiagnosticCode.MALFORMED,
                position,
                null,
                Message.of("expected.xml"),
                cut
                        ? Message.of("file.ends-here")
                        : Message.of(
                                "file.broken-xml",
                                message.substring(message.lastIndexOf("Message: ") + 1)
                                        .replaceFirst("^essage: ", "")
                                        .replaceAll("\\s+", " ")));
    }
}
