// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.NetworkScan;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the whole network: by a scan where the database is in this process, else by statements, page by page. */
@Component
final class ImageLoader {

    private static final int PAGE = 20_000;
    private static final Set<String> TYPES =
            Arrays.stream(ClaimType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ReadExecutor reads;
    private final @Nullable NetworkScan scan;

    ImageLoader(ReadExecutor reads, ObjectProvider<NetworkScan> scan) {
        this.reads = reads;
        this.scan = scan.getIfAvailable();
    }

    /** An image of what a snapshot knows. */
    NetworkImage load(TimeScope.Snapshot snapshot, LedgerMark mark, Cancellation cancellation) {
        ImageBuilder builder = new ImageBuilder(snapshot);
        if (scan == null) {
            readEntities(builder, cancellation);
            readBesides(builder, cancellation);
            for (ClaimType type : ClaimType.values()) {
                readClaims(type, builder, cancellation);
            }
        } else {
            scan.scan(new Scanned(builder), cancellation);
            readBesides(builder, cancellation);
        }
        return builder.build(mark);
    }

    private void readEntities(ImageBuilder builder, Cancellation cancellation) {
        String after = "";
        List<Map<String, @Nullable Object>> page;
        do {
            page = rows("entities", Map.of("after", after, "limit", PAGE), cancellation);
            for (Map<String, @Nullable Object> row : page) {
                Map<String, @Nullable Object> properties = map(row.get("properties"));
                builder.entity(properties);
                after = String.valueOf(properties.get("id"));
            }
        } while (page.size() == PAGE);
        builder.entitiesDone();
    }

    private void readClaims(ClaimType type, ImageBuilder builder, Cancellation cancellation) {
        String after = "";
        List<Map<String, @Nullable Object>> page;
        do {
            page = rows("claims", Map.of("type", type.name(), "after", after, "limit", PAGE), cancellation);
            for (Map<String, @Nullable Object> row : page) {
                Map<String, @Nullable Object> properties = map(row.get("properties"));
                Object attribute = row.get("attribute");
                builder.claim(
                        type,
                        builder.find(String.valueOf(row.get("from"))),
                        builder.find(String.valueOf(row.get("to"))),
                        properties,
                        attribute == null ? null : map(attribute));
                after = String.valueOf(properties.get("id"));
            }
        } while (page.size() == PAGE);
    }

    /** What is little: fields as they were, and merges. */
    private void readBesides(ImageBuilder builder, Cancellation cancellation) {
        for (Map<String, @Nullable Object> row : rows("changes", Map.of(), cancellation)) {
            builder.change(String.valueOf(row.get("id")), change(row));
        }
        for (Map<String, @Nullable Object> row : rows("merges", Map.of(), cancellation)) {
            builder.merge(
                    String.valueOf(row.get("gone")),
                    String.valueOf(row.get("kept")),
                    number(row.get("recorded")),
                    number(row.get("retracted")));
        }
    }

    static EntityTable.FieldChange change(Map<String, @Nullable Object> row) {
        ZonedDateTime visibleAt = (ZonedDateTime) Objects.requireNonNull(row.get("visibleAt"));
        Object before = row.get("before");
        return new EntityTable.FieldChange(
                ReadMoment.number(number(row.get("number"))),
                visibleAt.toEpochSecond() * 1_000_000 + visibleAt.getNano() / 1_000,
                String.valueOf(row.get("field")),
                before == null ? null : before.toString().intern());
    }

    static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    private List<Map<String, @Nullable Object>> rows(
            String statement, Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        return reads.rows(new Query(CypherFiles.text("projection/" + statement), parameters), cancellation);
    }

    /** Passes what a scan finds on to the builder. */
    private static final class Scanned implements NetworkScan.Visitor {

        private final ImageBuilder builder;
        private final Map<Long, String> ids = new HashMap<>();
        private final Map<Long, Integer> numbers = new HashMap<>();

        Scanned(ImageBuilder builder) {
            this.builder = builder;
        }

        @Override
        public void entity(long node, Map<String, Object> properties) {
            ids.put(node, String.valueOf(properties.get("id")));
            builder.entity(properties);
        }

        @Override
        public void entitiesDone() {
            builder.entitiesDone();
            ids.forEach((node, id) -> numbers.put(node, builder.find(id)));
            ids.clear();
        }

        @Override
        public void relationship(
                String type, long from, long to, Map<String, Object> properties, Supplier<Map<String, Object>> end) {
            if (TYPES.contains(type)) {
                builder.claim(
                        ClaimType.valueOf(type),
                        numbers.getOrDefault(from, -1),
                        numbers.getOrDefault(to, -1),
                        properties,
                        type.equals(ClaimType.HAS_ATTRIBUTE.name()) ? end.get() : null);
            }
        }
    }
}
