// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.alliancegraph.message.Message;

/**
 * Finds out in which encoding a text is written, by its byte order mark or else by reading all of it: the first umlaut
 * of a long file may stand on its last line.
 */
public final class EncodingDetector {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private long sequences;
    private long foreign;
    private int pending;
    private int continuations;
    private int least = 0x80;
    private int most = 0xBF;

    private EncodingDetector() {}

    /** How a text is written; a mixed one is UTF-8 with bytes of another encoding in it. */
    public record Encoding(Charset charset, int mark, boolean mixed) {

        public boolean unicode() {
            return !charset.equals(WINDOWS);
        }
    }

    public static Encoding of(FileContent content) throws IOException {
        byte[] head = content.head(64 * 1024);
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even + odd > 0) {
            return wide(content, head.length, even, odd);
        }
        EncodingDetector scan = new EncodingDetector();
        try (InputStream in = content.open(null)) {
            scan.read(in);
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            scan.pending = 0; // cut off: whoever reads the rows says where
        }
        boolean windows = mark == 0 && scan.foreign > 0 && scan.sequences == 0;
        return new Encoding(windows ? WINDOWS : StandardCharsets.UTF_8, mark, !windows && scan.foreign > 0);
    }

    private static Encoding wide(FileContent content, int length, int even, int odd) throws UnreadableFile {
        if (odd > length / 10 && even < odd / 10 + 1) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (even > length / 10 && odd < even / 10 + 1) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, false);
        }
        throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.unknown", content.name()));
    }

    private void read(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            int i = 0;
            while (i < length) {
                if (continuations == 0 && buffer[i] >= 0) {
                    i++;
                } else {
                    octet(buffer[i++] & 0xFF);
                }
            }
        }
    }

    private void octet(int octet) {
        if (continuations > 0) {
            if (octet >= least && octet <= most) {
                least = 0x80;
                most = 0xBF;
                pending++;
                if (--continuations == 0) {
                    sequences++;
                    pending = 0;
                }
                return;
            }
            foreign += pending;
            continuations = 0;
            pending = 0;
        }
        if (octet >= 0x80) {
            begin(octet);
        }
    }

    private void begin(int octet) {
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        if (octet >= 0xC2 && octet <= 0xF4) {
            continuations = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
            pending = 1;
        } else {
            foreign++;
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
