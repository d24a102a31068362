// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Reads over Bolt with the bare driver. */
final class DriverReader implements Reader {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    DriverReader(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Object read(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        try (var session = driver.session(READING)) {
            all.putAll(Snapshot.of(
                    session.run(Snapshot.TEXT, Snapshot.parameters()).single().asMap()));
            all.putAll(Snapshot.today());
            var rows = session.run(statement, all).list(row -> row.get("data").asObject());
            return rows.isEmpty() ? Map.of() : rows.getFirst();
        }
    }
}
