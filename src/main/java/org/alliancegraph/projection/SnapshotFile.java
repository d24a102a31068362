// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The image as a file beside the database, which only its owner can read, so that a start need not read the whole
 * network. It is used only for the store and the generation that it was written of, and not after a day; a file that
 * can't be read or written costs nothing but time.
 */
@Component
final class SnapshotFile {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);
    private static final Duration USED_FOR = Duration.ofDays(1);
    private static final int BUFFER = 1 << 18;

    private final Path path;
    private final InstantSource clock;

    SnapshotFile(@Value("${alliancegraph.data:data}") Path folder, InstantSource clock) {
        this.path = folder.resolve("network.image");
        this.clock = clock;
    }

    /** The image that was written last; null if there is none that can be used. */
    @Nullable
    NetworkImage read() {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            if (written.plus(USED_FOR).isBefore(clock.instant())) {
                delete();
                return null;
            }
            CRC32 sum = new CRC32();
            try (DataInputStream in = new DataInputStream(
                    new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), sum))) {
                NetworkImage image = ImageFormat.read(in);
                long expected = sum.getValue();
                if (in.readLong() != expected) {
                    throw new IOException("its check sum is another one");
                }
                return image;
            }
        } catch (IOException | RuntimeException unusable) {
            LOG.info("The network is loaded from the database, as {} can't be used: {}", path, unusable.getMessage());
            delete();
            return null;
        }
    }

    void write(NetworkImage image) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            CRC32 sum = new CRC32();
            try (DataOutputStream out = new DataOutputStream(
                    new CheckedOutputStream(new BufferedOutputStream(ownersOnly(fresh), BUFFER), sum))) {
                ImageFormat.write(image, out);
                out.writeLong(sum.getValue());
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            LOG.info("The next start loads the network from the database: {}", failed.toString());
        }
    }

    private static OutputStream ownersOnly(Path file) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] owner =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return Channels.newOutputStream(FileChannel.open(file, fresh, owner));
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            LOG.warn("{} can't be deleted: {}", path, failed.toString());
        }
    }
}
