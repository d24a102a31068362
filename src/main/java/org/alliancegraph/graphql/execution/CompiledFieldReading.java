// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.FieldBinding;
import org.alliancegraph.compiler.KeysetConnection;
import org.alliancegraph.compiler.QueryCompiler;
import org.jspecify.annotations.Nullable;

/** Reads a field below a root field from the rows of the root field's statement. */
record CompiledFieldReading(String type, String name, FieldBinding field) implements FieldReading {

    @Override
    public @Nullable Object of(Object source, String key, Map<String, @Nullable Object> arguments) {
        if (source instanceof ComputedObject computed) {
            Object value = computed.value(name);
            return field.finish()
                    .apply(value instanceof ComputedField later ? later.apply(arguments) : value, arguments);
        }
        Map<?, ?> values = source instanceof KeysetConnection.Edge edge ? edge.values() : (Map<?, ?>) source;
        Object value = values.containsKey(key) ? values.get(key) : values.get(QueryCompiler.key(type, key));
        return field.finish().apply(value, arguments);
    }
}
