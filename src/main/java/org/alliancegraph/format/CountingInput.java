// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that were read, and reports them as progress. */
final class CountingInput extends FilterInputStream {

    private final @Nullable ReadProgress progress;
    private long count;

    CountingInput(InputStream in, @Nullable ReadProgress progress) {
        super(in);
        this.progress = progress;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read >= 0 ? 1 : 0);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int bytes) {
        count += bytes;
        if (progress != null) {
            progress.add(bytes);
        }
    }
}
