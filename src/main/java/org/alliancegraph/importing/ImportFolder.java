// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of uploaded files and of plans. Both stay there until they are applied or expire, so that they outlive a
 * restart. The folder is created when it is first needed. One process at a time holds it; another process works in a
 * temporary folder, which is deleted when that process stops.
 */
@Component
final class ImportFolder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private final Path wanted;
    private @Nullable Path folder;
    private @Nullable FileChannel lock;

    ImportFolder(@Value("${alliancegraph.import.folder:${alliancegraph.data:data}/imports}") Path wanted) {
        this.wanted = wanted.toAbsolutePath();
    }

    /** A file in the folder. */
    Path file(String name) throws IOException {
        return path().resolve(name);
    }

    /** Deletes the files in the folder with one of these name endings. */
    void deleteFiles(List<String> endings) throws IOException {
        try (Stream<Path> files = Files.list(path())) {
            for (Path each : files.toList()) {
                if (endings.stream().anyMatch(each.toString()::endsWith)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    synchronized Path path() throws IOException {
        if (folder == null) {
            Files.createDirectories(wanted);
            FileChannel channel =
                    FileChannel.open(wanted.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                lock = channel;
                folder = wanted;
            } else {
                channel.close();
                folder = Files.createTempDirectory("alliance-graph-imports");
                LOG.info(
                        "Another process keeps its imports in {}; those of this one are forgotten when it stops.",
                        wanted);
            }
        }
        return folder;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (lock != null) {
            lock.close();
        } else if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
