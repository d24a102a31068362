// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web.execution;

import java.util.Map;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.CompiledField;
import org.alliancegraph.graph.PagedConnection;
import org.jspecify.annotations.Nullable;

/** A field below a root field, which the statement of that root field has answered already. */
record CompiledReading(String type, CompiledField field) implements Reading {

    @Override
    public @Nullable Object of(Object source, String key, Map<String, @Nullable Object> arguments) {
        Map<?, ?> values = source instanceof PagedConnection.Edge edge ? edge.values() : (Map<?, ?>) source;
        Object value = values.containsKey(key) ? values.get(key) : values.get(Compilation.key(type, key));
        return field.finish().apply(value, arguments);
    }
}
