// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Uploaded files: the last hundred, for a week, together never larger than ten files of the largest size. */
@Component
final class UploadStore {

    private static final int MOST = 100;
    private static final int LARGEST_ONES = 10;
    static final Duration LONGEST = Duration.ofDays(7);

    static final String ENDING = ".upload";
    static final String NAME_ENDING = ".name";

    private final ImportFolder folder;
    private final long largest;

    UploadStore(ImportFolder folder, @Value("${alliancegraph.import.max-file-size:200MB}") DataSize largest) {
        this.folder = folder;
        this.largest = largest.toBytes();
    }

    /** Takes in a file, up to the largest size; empty if it is larger. Of a file that breaks off nothing is left. */
    Optional<Imports.Upload> receive(InputStream in, String name) throws IOException {
        String id = UUID.randomUUID().toString();
        Path path = folder.file(id + ENDING);
        boolean whole = false;
        try {
            long size = copy(in, path);
            if (size > largest) {
                return Optional.empty();
            }
            Files.writeString(folder.file(id + NAME_ENDING), name);
            forgetOld(path);
            whole = true;
            return Optional.of(new Imports.Upload(id, name, path, size));
        } finally {
            if (!whole) {
                forget(path);
            }
        }
    }

    /** Copies at most one buffer more than the largest size, and tells how much that was. */
    private long copy(InputStream in, Path path) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && size <= largest; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    Optional<Imports.Upload> find(String id) {
        try {
            UUID.fromString(id);
            Path path = folder.file(id + ENDING);
            return Files.isReadable(path)
                    ? Optional.of(new Imports.Upload(
                            id, Files.readString(folder.file(id + NAME_ENDING)), path, Files.size(path)))
                    : Optional.empty();
        } catch (IllegalArgumentException | IOException notOne) {
            return Optional.empty();
        }
    }

    /** Removes a file, if it is one that was handed in. */
    void forget(Path path) throws IOException {
        if (path.toString().endsWith(ENDING) && path.startsWith(folder.path())) {
            Files.deleteIfExists(path);
            Files.deleteIfExists(Path.of(path.toString().replaceFirst(ENDING + "$", NAME_ENDING)));
        }
    }

    private void forgetOld(Path newest) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.path())) {
            files.filter(each -> each.toString().endsWith(ENDING) && !each.equals(newest))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(UploadStore::age));
        long room = LARGEST_ONES * largest - Files.size(newest);
        for (int i = 0; i < all.size(); i++) {
            room -= Files.size(all.get(i));
            if (i >= MOST - 1 || room < 0 || age(all.get(i)).compareTo(LONGEST) > 0) {
                forget(all.get(i));
            }
        }
    }

    /** How long ago a file was written, by the clock of the file system, which also wrote its date. */
    static Duration age(Path path) {
        try {
            return Duration.ofMillis(
                    System.currentTimeMillis() - Files.getLastModifiedTime(path).toMillis());
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }
}
