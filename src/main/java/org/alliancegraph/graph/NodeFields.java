// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds anything by its global id, by the Relay object identification specification; it needs no feature for that. */
@Component
final class NodeFields implements FieldContribution {

    /** The name of the interface that everything with an id implements. */
    static final String NODE = "Node";

    private static final Rows BY_ID = Rows.of("graph/node");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "node", Ids.checking("id", BY_ID.first(NODE)));
        fields.add("Query", "nodes", BY_ID.firstOfEach(NODE, NodeFields::ids));
        fields.add(Payload.TYPE, Payload.WRITTEN, Rows.of("graph/written").list(NODE));
        fields.add(Payload.TYPE, Payload.REVISION, Rows.of("graph/revision").list("Revision"));
    }

    private static List<Map<String, Object>> ids(Map<String, @Nullable Object> given) {
        List<?> ids = (List<?>) Objects.requireNonNull(given.get("ids"));
        return ids.stream()
                .map(id -> Map.<String, Object>of("id", Ids.checked(id)))
                .toList();
    }
}
