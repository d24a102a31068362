// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.format.graph.XmlInput;
import org.alliancegraph.message.Message;

/**
 * The shared texts of a workbook, to which cells refer by number. They are kept as bytes, because there may be a
 * million.
 */
final class SharedStrings {

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] starts = new long[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int used = CHUNK;
    private long bytes;

    static SharedStrings read(FileContent content) throws IOException {
        SharedStrings texts = new SharedStrings();
        try (InputStream in = content.open(null)) {
            XMLStreamReader xml = XmlInput.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(
                            XlsxText.decoded(XmlInput.text(xml, child -> child.equals("rPh"))),
                            content.limits().sharedText());
                }
            }
        } catch (XMLStreamException e) {
            throw XlsxReader.failure(content.name(), e);
        }
        return texts;
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        byte[] chunk = chunks.get((int) (starts[index] >>> 32));
        return new String(chunk, (int) starts[index], lengths[index], StandardCharsets.UTF_8);
    }

    private void add(String text, long limit) throws UnreadableFile {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes += encoded.length;
        if (bytes > limit) {
            throw new UnreadableFile(DiagnosticCode.TOO_LARGE, Message.of("file.too-many-texts", (limit >> 20)));
        }
        if (used + encoded.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, encoded.length)]);
            used = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(encoded, 0, chunks.getLast(), used, encoded.length);
        starts[count] = (long) (chunks.size() - 1) << 32 | used;
        lengths[count++] = encoded.length;
        used += encoded.length;
    }
}
