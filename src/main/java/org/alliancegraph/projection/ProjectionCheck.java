// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares the image with the database, type by type, and has it loaded anew if it is not the same. It finds what no
 * revision tells: edits by hand, and faults of this code.
 */
@Component
final class ProjectionCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionCheck.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SUMS = List.of("claims", "recorded", "gone", "retracted", "ranks", "ended");

    private final Projection projection;
    private final ReadExecutor reads;
    private final ProjectionMetrics metrics;

    ProjectionCheck(Projection projection, ReadExecutor reads, ProjectionMetrics metrics) {
        this.projection = projection;
        this.reads = reads;
        this.metrics = metrics;
    }

    /** Compares the sums of all types, if there is an image. */
    void check() {
        NetworkImage image = projection.current();
        if (image == null) {
            return;
        }
        List<ClaimType> wrong = Stream.of(ClaimType.values())
                .filter(type -> differs(image, type))
                .toList();
        if (!wrong.isEmpty()) {
            metrics.mismatch();
            LOG.warn("The network in memory is not what the database holds, of {}; it is loaded anew", wrong);
            projection.forget(image);
        }
    }

    private boolean differs(NetworkImage image, ClaimType type) {
        Query query = new Query(
                CypherFiles.text("projection/checksums"),
                Map.of(
                        "type",
                        type.name(),
                        "revision",
                        image.applied().revision(),
                        "inFlight",
                        image.applied().inFlight()));
        Map<String, @Nullable Object> row =
                reads.rows(query, Cancellation.after(PATIENCE)).getFirst();
        long[] expected =
                SUMS.stream().mapToLong(sum -> ImageLoader.number(row.get(sum))).toArray();
        long[] actual = image.claims().checksum(type, new ReadMoment(LocalDate.EPOCH, false, image.applied()));
        return !Arrays.equals(expected, actual);
    }
}
