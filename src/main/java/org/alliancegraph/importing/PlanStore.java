// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores waiting plans and failures of planning as files for a week. A plan is removed when it begins to be applied: if
 * the process is killed then, the file has to be planned again, because nobody can tell whether the plan was applied. A
 * file whose plan was written by another version of the product must be planned again, too.
 */
@Component
final class PlanStore {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final String ENDING = ".import";

    /** The version of the format, to be increased with each change of {@link Kept} or of the rows of a plan. */
    private static final int FORMAT = 3;

    private final ImportFolder folder;

    PlanStore(ImportFolder folder) {
        this.folder = folder;
    }

    /**
     * A waiting import.
     *
     * @param format the version of the format
     */
    record Kept(
            int format,
            String id,
            ImportWish wish,
            Decisions decisions,
            @Nullable ImportPlan plan,
            @Nullable Message failure,
            @Nullable String mappingDraft,
            Path rows,
            long count,
            List<Long> offsets) {}

    /** @param plan the plan; null if planning failed */
    void keep(Import waiting, @Nullable ImportPlan plan) throws IOException {
        PlanFile rows = waiting.rows();
        Path written = folder.file(waiting.id() + ENDING + "-being-written");
        MAPPER.writeValue(
                written.toFile(),
                new Kept(
                        FORMAT,
                        waiting.id(),
                        waiting.wish(),
                        waiting.decisions(),
                        plan,
                        waiting.failure(),
                        waiting.mappingDraft(),
                        rows.path(),
                        rows.rows(),
                        rows.offsets()));
        Files.move(written, folder.file(waiting.id() + ENDING), StandardCopyOption.ATOMIC_MOVE);
        forgetOld();
    }

    Optional<Import> find(String id) throws IOException {
        try {
            UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
        Path file = folder.file(id + ENDING);
        if (!Files.isReadable(file)
                || MAPPER.readTree(file.toFile()).path("format").asInt(1) != FORMAT) {
            return Optional.empty();
        }
        return Optional.of(Import.waiting(MAPPER.readValue(file.toFile(), Kept.class)));
    }

    void forget(String id) throws IOException {
        Files.deleteIfExists(folder.file(id + ENDING));
    }

    private void forgetOld() throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
            for (Path each : files.toList()) {
                boolean plan = Stream.of(ENDING, PlanFile.ENDING).anyMatch(each.toString()::endsWith);
                if (plan && UploadStore.age(each).compareTo(UploadStore.LONGEST) > 0) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
