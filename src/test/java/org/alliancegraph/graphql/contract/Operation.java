// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An operation of a client. */
record Operation(String document, Map<String, @Nullable Object> variables) {

    boolean writes() {
        return document.startsWith("mutation");
    }

    boolean follows() {
        return document.startsWith("subscription");
    }

    @Override
    public String toString() {
        return document + "\n" + JsonMapper.shared().writeValueAsString(variables);
    }
}
