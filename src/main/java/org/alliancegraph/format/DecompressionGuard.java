// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.alliancegraph.message.Message;

/** Counts the unpacked bytes of a packed file, and stops at more than a genuine file has: a decompression bomb. */
final class DecompressionGuard extends FilterInputStream {

    private final String name;
    private final FileLimits limits;
    private final LongSupplier packed;
    private long unpacked;

    DecompressionGuard(InputStream in, String name, FileLimits limits, LongSupplier packed) {
        super(in);
        this.name = name;
        this.limits = limits;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    /**
     * Always 0. A buffer then returns the bytes that it has, before the next read fails at the end of a truncated file.
     */
    @Override
    public int available() {
        return 0;
    }

    private void count(int bytes) throws UnreadableFile {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw new UnreadableFile(
                    DiagnosticCode.TOO_LARGE, Message.of("file.too-large", name, (limits.bytes() >> 20)));
        }
        long source = packed.getAsLong();
        if (source >= 0 && unpacked > limits.unpacked() && unpacked / limits.ratio() > source) {
            throw new UnreadableFile(
                    DiagnosticCode.UNPACKS_TO_TOO_MUCH, Message.of("file.unpacks-too-large", name, limits.ratio()));
        }
    }
}
