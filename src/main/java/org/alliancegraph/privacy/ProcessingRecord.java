// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of who was handed personal data in bulk, when and for which purpose. It is a file of its own, with a time
 * of its own after which a line is forgotten: no export and no restored backup of the graph touches it. It names nobody
 * of the graph, so that it need not be searched when a person is erased.
 */
@Component
public final class ProcessingRecord {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Duration kept;
    private final InstantSource clock;

    ProcessingRecord(
            @Value("${alliancegraph.data:data}") Path folder,
            @Value("${alliancegraph.privacy.record-kept:1096d}") Duration kept,
            InstantSource clock) {
        this.file = folder.toAbsolutePath().resolve("processing.jsonl");
        this.kept = kept;
        this.clock = clock;
    }

    /** What was done with personal data. */
    public enum Kind {
        EXPORT,
        LIST,
        REPORT,
        ERASURE
    }

    /**
     * One entry.
     *
     * @param by the account; null for the user of the machine, or for everybody where reading is open
     * @param purpose what for, as was said
     * @param what which data, such as the format of an export or the root fields of a query
     */
    public record Entry(
            Instant at,
            Kind kind,
            @Nullable String by,
            @Nullable String purpose,
            String what) {}

    public synchronized void note(Kind kind, @Nullable String by, @Nullable String purpose, String what) {
        String line = JSON.writeValueAsString(new Entry(clock.instant(), kind, by, purpose, what)) + "\n";
        try {
            Files.createDirectories(file.getParent());
            boolean fresh = !Files.exists(file);
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (fresh) {
                ownerOnly(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries that are still kept, the oldest first; the others are forgotten by it. */
    public synchronized List<Entry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            Instant since = clock.instant().minus(kept);
            List<Entry> entries = lines.stream()
                    .map(each -> JSON.readValue(each, Entry.class))
                    .filter(each -> !each.at().isBefore(since))
                    .toList();
            if (entries.size() < lines.size()) {
                rewrite(entries);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(List<Entry> entries) throws IOException {
        Path fresh = file.resolveSibling("processing.new");
        Files.write(fresh, entries.stream().map(JSON::writeValueAsString).toList());
        ownerOnly(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
