// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The field {@code node}, which finds any object by its global id (Relay object identification specification). */
@Component
final class NodeFields implements FieldProvider {

    /** The name of the interface that everything with an id implements. */
    static final String NODE = "Node";

    private static final RowQuery BY_ID = RowQuery.of("compiler/node");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "node", IdArguments.checking("id", BY_ID.first(NODE)));
        fields.add("Query", "nodes", BY_ID.firstOfEach(NODE, NodeFields::ids));
        fields.add(
                MutationPayload.TYPE,
                MutationPayload.WRITTEN,
                RowQuery.of("compiler/written").list(NODE));
        fields.add(
                MutationPayload.TYPE,
                MutationPayload.REVISION,
                RowQuery.of("compiler/revision").list("Revision"));
    }

    private static List<Map<String, Object>> ids(Map<String, @Nullable Object> given) {
        List<?> ids = (List<?>) Objects.requireNonNull(given.get("ids"));
        return ids.stream()
                .map(id -> Map.<String, Object>of("id", Ids.checked(id)))
                .toList();
    }
}
