// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alliancegraph.graph.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what entities show of themselves in step with what is claimed about them: four statements at most, however many
 * entities were touched.
 */
@Component
public final class ShownValues {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Neo4jClient client;
    private final InstantSource clock;

    ShownValues(Neo4jClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Lets entities show what this revision and all before it claim, and gives them its number as their version.
     * Municipalities come first, since others are where they are.
     */
    public void refresh(Collection<String> ids, Writing writing) {
        Map<Boolean, List<String>> places =
                ids.stream().collect(Collectors.partitioningBy(id -> id.startsWith("municipality:")));
        show(Objects.requireNonNull(places.get(true)), writing);
        show(Objects.requireNonNull(places.get(false)), writing);
    }

    private void show(List<String> ids, Writing writing) {
        if (ids.isEmpty()) {
            return;
        }
        var rows =
                client
                        .query(Statements.text("intake/shown-values"))
                        .bindAll(parameters(ids, writing))
                        .fetch()
                        .all()
                        .stream()
                        .map(found -> row(found, writing.number()))
                        .toList();
        client.query(Statements.text("intake/touch-entities"))
                .bind(rows)
                .to("rows")
                .run();
    }

    private Map<String, Object> parameters(List<String> ids, Writing writing) {
        return Map.of(
                "ids",
                ids,
                "asOf",
                LocalDate.ofInstant(clock.instant(), GERMANY),
                "revision",
                writing.latest(),
                "inFlight",
                writing.inFlight());
    }

    private static Map<String, @Nullable Object> row(Map<String, Object> found, long revision) {
        Map<?, ?> entity = (Map<?, ?>) Objects.requireNonNull(found.get("properties"));
        List<Map<?, ?>> claimed = ((List<?>) Objects.requireNonNull(found.get("claimed")))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", entity.get("id"));
        row.put("properties", Showcase.of(entity, claimed, (Map<?, ?>) found.get("place")));
        row.put("revision", revision);
        return row;
    }
}
