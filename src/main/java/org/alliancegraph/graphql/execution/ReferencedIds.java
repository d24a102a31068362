// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.graphql.limits.IdReference;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.mutation.SimilarNames;
import org.alliancegraph.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/**
 * Refuses operations that filter by what does not exist, which would be answered as if nothing was found. What existed
 * once is remembered for a while, as ids are never used for something else.
 */
@Component
public final class ReferencedIds {

    private static final int SUGGESTIONS = 3;

    private final Snapshots snapshots;
    private final SimilarNames names;
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    ReferencedIds(Snapshots snapshots, SimilarNames names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    /**
     * Looks the ids up that are not remembered.
     *
     * @throws RequestRejected {@code NOT_FOUND} if one of them was never given to anything
     */
    void check(List<IdReference> references, Cancellation cancellation) {
        Set<String> asked = new HashSet<>();
        references.forEach(each -> asked.add(each.id()));
        asked.removeAll(known.getAllPresent(asked).keySet());
        if (asked.isEmpty()) {
            return;
        }
        TimeScope.Snapshot now;
        List<?> unknown;
        try {
            now = snapshots.at(Snapshots.NOW, cancellation);
            unknown = unknown(asked, now, cancellation);
        } catch (DatabaseUnavailable | ReadTimeout | ReadCancelled unanswered) {
            return; // The fields of the operation are told why.
        }
        asked.stream().filter(each -> !unknown.contains(each)).forEach(each -> known.put(each, true));
        for (IdReference each : references) {
            if (unknown.contains(each.id())) {
                throw each.unknown(names.of(each.id(), null, now, SUGGESTIONS).stream()
                        .map(SimilarNames.Lookalike::id)
                        .toList());
            }
        }
    }

    private List<?> unknown(Set<String> ids, TimeScope.Snapshot now, Cancellation cancellation) {
        Query query = new Query(
                "WITH {ids: $ids} AS args RETURN COLLECT { WITH args %s } AS %s"
                        .formatted(CypherFiles.text("compiler/unknown-ids"), QueryCompiler.VALUE),
                Map.of("ids", List.copyOf(ids)));
        return (List<?>) Objects.requireNonNull(snapshots.read(query, now, cancellation));
    }
}
