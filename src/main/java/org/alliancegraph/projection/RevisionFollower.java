// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Applies to an image the revisions that it does not have, and compares what was applied with what the indexes of the
 * database count for each revision.
 */
@Component
final class RevisionFollower {

    /** More claims than this are loaded anew at less cost than they are followed. */
    private static final long MOST_CLAIMS = 50_000;

    private static final int MOST_REVISIONS = 5_000;

    private final ReadExecutor reads;

    RevisionFollower(ReadExecutor reads) {
        this.reads = reads;
    }

    /**
     * The image with all that a snapshot knows; empty if that has to be loaded, as it is too much to follow.
     *
     * @throws ImageMismatch if what the database says about a revision can't be put into the image
     */
    Optional<NetworkImage> follow(
            NetworkImage image, TimeScope.Snapshot snapshot, LedgerMark mark, Cancellation cancellation) {
        List<Long> numbers = snapshot.revisionsSince(image.applied());
        if (numbers.size() > MOST_REVISIONS) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> parameters = Map.of("numbers", numbers);
        List<Map<String, @Nullable Object>> counts = rows("counts-of-revisions", parameters, cancellation);
        long claims = counts.stream()
                .mapToLong(each -> ImageLoader.number(each.get("recorded")) + ImageLoader.number(each.get("retracted")))
                .sum();
        if (claims > MOST_CLAIMS) {
            return Optional.empty();
        }
        RevisionApplication application = new RevisionApplication(
                image,
                snapshot,
                rows("entities-of-revisions", parameters, cancellation),
                rows("claims-of-revisions", parameters, cancellation));
        NetworkImage next = application.apply(mark);
        counts.forEach(application::check);
        return Optional.of(next);
    }

    private List<Map<String, @Nullable Object>> rows(
            String statement, Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        return reads.rows(new Query(CypherFiles.text("projection/" + statement), parameters), cancellation);
    }
}
