// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.graphql.limits.IdReference;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.mutation.SimilarNames;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
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
    private final InstantSource clock;
    private final Cache<Known, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** An id, for those who may not see everything until the next change of who may see what, or the next day. */
    private record Known(String id, Audience reader, long revision, LocalDate day) {}

    ReferencedIds(Snapshots snapshots, SimilarNames names, InstantSource clock) {
        this.snapshots = snapshots;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Looks the ids up that are not remembered.
     *
     * @throws RequestRejected {@code NOT_FOUND} if one of them was never given to anything that the reader may see
     */
    void check(List<IdReference> references, Audience reader, Cancellation cancellation) {
        if (references.isEmpty()) {
            return;
        }
        LocalDate today = BusinessCalendar.dayOf(clock.instant());
        TimeScope.Snapshot now;
        List<?> unknown;
        try {
            TimeScope.Snapshot judged = reader.isRestricted() ? snapshots.at(Snapshots.NOW, cancellation) : null;
            Map<Known, String> asked = new HashMap<>();
            references.forEach(each -> asked.put(known(each.id(), reader, judged, today), each.id()));
            asked.keySet().removeAll(known.getAllPresent(asked.keySet()).keySet());
            if (asked.isEmpty()) {
                return;
            }
            now = judged == null ? snapshots.at(Snapshots.NOW, cancellation) : judged;
            unknown = unknown(List.copyOf(asked.values()), reader, today, now, cancellation);
            List<?> missing = unknown;
            asked.forEach((key, id) -> {
                if (!missing.contains(id)) {
                    known.put(key, true);
                }
            });
        } catch (DatabaseUnavailable | ReadTimeout | ReadCancelled unanswered) {
            return; // The fields of the operation are told why.
        }
        for (IdReference each : references) {
            if (unknown.contains(each.id())) {
                throw each.unknown(names.of(each.id(), null, now, reader, SUGGESTIONS).stream()
                        .map(SimilarNames.Lookalike::id)
                        .toList());
            }
        }
    }

    private static Known known(String id, Audience reader, TimeScope.@Nullable Snapshot now, LocalDate today) {
        return now == null ? new Known(id, reader, 0, LocalDate.EPOCH) : new Known(id, reader, now.revision(), today);
    }

    private List<?> unknown(
            List<String> ids, Audience reader, LocalDate today, TimeScope.Snapshot now, Cancellation cancellation) {
        Query query = new Query(
                "WITH {ids: $ids} AS args RETURN COLLECT { WITH args %s } AS %s"
                        .formatted(
                                CypherFiles.text("compiler/unknown-ids", new TimeScope(false, false, reader)),
                                QueryCompiler.VALUE),
                Map.of("ids", ids, QueryCompiler.TODAY, today));
        return (List<?>) Objects.requireNonNull(snapshots.read(query, now, cancellation));
    }
}
