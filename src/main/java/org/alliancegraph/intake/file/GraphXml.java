// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A graph in XML, read twice: first its nodes, then its edges, since an edge may stand before its nodes. */
abstract class GraphXml extends TwoPassFile {

    GraphXml(Content content) {
        super(content);
    }

    @Override
    final Passes passes(Remarks remarks, Sink sink) {
        GraphNodes nodes = new GraphNodes(remarks);
        return new Passes() {
            @Override
            public boolean entities(Progress progress) throws IOException {
                return pass(new Draws(GraphXml.this, nodes, remarks, sink, true), remarks, progress);
            }

            @Override
            public void claims(Progress progress) throws IOException {
                pass(new Draws(GraphXml.this, nodes, remarks, sink, false), remarks, progress);
            }
        };
    }

    /** What is done at the start of an element; it may read on to the element's end. */
    abstract void start(XMLStreamReader xml, Draws draws) throws XMLStreamException;

    private boolean pass(Draws draws, Remarks remarks, Progress progress) throws IOException {
        XMLStreamReader xml = null;
        try (InputStream in = content().open(progress)) {
            xml = Xml.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, draws);
                } else if (event == XMLStreamConstants.DTD && draws.wantsNodes()) {
                    remarks.notice(
                            Code.DOCTYPE_IGNORED,
                            draws.position(xml),
                            null,
                            null,
                            "The file has a DOCTYPE. It is ignored; nothing it names is fetched or put in.");
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

    private static void failed(XMLStreamException e, @Nullable XMLStreamReader xml, Draws draws, Remarks remarks) {
        String message = String.valueOf(e.getMessage());
        boolean cut = e.getNestedException() instanceof IOException
                || message.contains("must start and end within")
                || message.contains("Premature");
        Position position = xml == null ? draws.position(0) : draws.position(xml);
        remarks.error(
                cut ? Code.TRUNCATED : Code.MALFORMED,
                position,
                null,
                "well-formed XML",
                cut
                        ? "The file ends here: it is cut off. Fetch or save it again."
                        : "The file is not well-formed XML here, and nothing behind it is read: "
                                + Remarks.shown(message.substring(message.lastIndexOf("Message: ") + 1)
                                        .replaceFirst("^essage: ", "")
                                        .replaceAll("\\s+", " ")));
    }
}
