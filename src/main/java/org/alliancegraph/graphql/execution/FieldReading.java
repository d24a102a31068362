// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the value of a field from its object, without any further read. */
@FunctionalInterface
interface FieldReading {

    /**
     * The value of the field.
     *
     * @param key the key of the field in the answer
     * @param arguments the coerced arguments of the field
     */
    @Nullable
    Object of(Object source, String key, Map<String, @Nullable Object> arguments);
}
