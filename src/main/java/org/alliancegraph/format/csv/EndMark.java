// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Appends a line with a mark to a text. If the parser returns the mark as a record of its own, the text is complete. If
 * the mark is inside a field, a quotation mark was never closed.
 */
final class EndMark extends Reader {

    static final String MARK = "\uF8FFend of file\uF8FF";

    private static final String LAST = "\n" + MARK + "\n";

    private final Reader text;
    private int given = -1;
    private char last = '\n';

    EndMark(Reader text) {
        this.text = text;
    }

    /** Whether the last line of the text ended with a line break. This is known after the mark was read. */
    boolean lineEnded() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (given < 0) {
            int read = text.read(target, offset, length);
            if (read > 0) {
                last = target[offset + read - 1];
            }
            if (read >= 0) {
                return read;
            }
            given = 0;
        }
        int copied = Math.min(length, LAST.length() - given);
        if (copied == 0) {
            return -1;
        }
        LAST.getChars(given, given + copied, target, offset);
        given += copied;
        return copied;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
