// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.snapshot.Snapshots;

/** What a question by hand needs to see the same graph as the product: the newest snapshot, and today. */
final class Snapshot {

    static final String TEXT = CypherFiles.text("snapshot/snapshot");
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private Snapshot() {}

    static Map<String, Object> parameters() {
        return Map.of("knownAt", Snapshots.NOW.atZone(ZoneOffset.UTC));
    }

    /** The parameters that a row of the statement gives to the question. */
    static Map<String, Object> of(Map<String, Object> row) {
        Map<?, ?> snapshot = (Map<?, ?>) row.get("snapshot");
        return Map.of("revision", snapshot.get("revision"), "inFlight", snapshot.get("inFlight"));
    }

    static Map<String, Object> today() {
        return Map.of("asOf", LocalDate.now(GERMANY));
    }
}
