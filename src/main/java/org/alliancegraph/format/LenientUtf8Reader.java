// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 in which single bytes are in another encoding. Such a byte becomes a character of a private range in the
 * text of its cell, so that it can be reported with row and column ({@link MojibakeDetector}).
 */
public final class LenientUtf8Reader extends Reader {

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;

    public LenientUtf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!ended) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isMalformed() && chars.hasRemaining()) {
                chars.put((char) (MojibakeDetector.FOREIGN_BYTES + (bytes.get() & 0xFF)));
            }
            if (ended && !bytes.hasRemaining() && chars.position() == 0) {
                return -1;
            }
        }
        return chars.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
