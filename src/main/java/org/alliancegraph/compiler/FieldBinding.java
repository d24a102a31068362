// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of the schema with the Cypher that reads it and the Java code that finishes the value. */
public record FieldBinding(FieldExpression cypher, Finish finish) {

    /** Finishes the value that the statement returned. */
    @FunctionalInterface
    public interface Finish {

        Finish NOTHING = (value, arguments) -> value;

        /** The value of the field, from what the statement returned and the coerced arguments of the field. */
        @Nullable
        Object apply(@Nullable Object value, Map<String, @Nullable Object> arguments);
    }
}
