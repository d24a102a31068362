// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, plain, compressed with gzip or inside a zip archive. They can be read several times. */
public final class FileContent {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final String name;
    private final @Nullable String entry;
    private final boolean gzip;
    private final FileLimits limits;
    private final long size;

    private FileContent(Path path, String name, @Nullable String entry, boolean gzip, FileLimits limits, long size) {
        this.path = path;
        this.name = name;
        this.entry = entry;
        this.gzip = gzip;
        this.limits = limits;
        this.size = size;
    }

    static FileContent of(Path path, String name, FileLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] magic = in.readNBytes(2);
            boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
            return new FileContent(path, name, null, gzip, limits, Files.size(path));
        }
    }

    /** One entry of a zip file. */
    public FileContent entry(ZipEntry zipEntry) {
        return new FileContent(
                path, name, zipEntry.getName(), false, limits, Math.max(1, zipEntry.getCompressedSize()));
    }

    public Path path() {
        return path;
    }

    /** The name of the file as the user knows it, with the entry of the archive. */
    public String name() {
        return entry == null ? name : name + ", file " + entry;
    }

    /** Name without folders and endings, for comparison with the names of sheets. */
    public String bareName() {
        String full = entry == null ? name : entry;
        String last = full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf('\\')) + 1);
        return last.replaceFirst("(?i)(\\.(csv|tsv|tab|txt|gz))+$", "");
    }

    boolean isPacked() {
        return gzip;
    }

    public FileLimits limits() {
        return limits;
    }

    /** The number of bytes that {@link #open} reports to the progress in one pass. */
    public long size() {
        return size;
    }

    public InputStream open(@Nullable ReadProgress progress) throws IOException {
        if (entry != null) {
            return openEntry(entry, progress);
        }
        CountingInput raw = new CountingInput(Files.newInputStream(path), progress);
        if (!gzip) {
            return new BufferedInputStream(new DecompressionGuard(raw, name, limits, () -> -1), BUFFER);
        }
        return new BufferedInputStream(
                new DecompressionGuard(new GZIPInputStream(raw, BUFFER), name, limits, raw::count), BUFFER);
    }

    /** The first bytes of the unpacked content. */
    public byte[] head(int length) throws IOException {
        byte[] head = new byte[length];
        int read = 0;
        try (InputStream in = open(null)) {
            for (int more = 0; more >= 0 && read < length; more = in.read(head, read, length - read)) {
                read += more;
            }
        } catch (EOFException | ZipException e) {
            if (read == 0) {
                throw new UnreadableFile(DiagnosticCode.TRUNCATED, Message.of("file.damaged-from-start", name()));
            }
        }
        return Arrays.copyOf(head, read);
    }

    private InputStream openEntry(String wanted, @Nullable ReadProgress progress) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry found = zip.getEntry(wanted);
        if (found == null) {
            zip.close();
            throw new IOException(name + " no longer holds " + wanted);
        }
        long packed = found.getCompressedSize();
        InputStream guarded = new DecompressionGuard(zip.getInputStream(found), name(), limits, () -> packed);
        return new BufferedInputStream(
                closing(new ScaledInput(guarded, progress, packed, found.getSize()), zip), BUFFER);
    }

    private static InputStream closing(InputStream in, ZipFile zip) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return in.read(buffer, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (zip) {
                    in.close();
                }
            }
        };
    }

    /** Reports progress in packed bytes, because only their total is known beforehand. */
    private static final class ScaledInput extends FilterInputStream {

        private final @Nullable ReadProgress progress;
        private final double scale;
        private double owed;

        ScaledInput(InputStream in, @Nullable ReadProgress progress, long packed, long unpacked) {
            super(in);
            this.progress = progress;
            this.scale = unpacked <= 0 ? 0 : (double) packed / unpacked;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (progress != null && read > 0) {
                owed += read * scale;
                progress.add((long) owed);
                owed -= (long) owed;
            }
            return read;
        }
    }
}
