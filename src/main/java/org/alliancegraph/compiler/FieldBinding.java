// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of the schema with both halves of its work: the Cypher that fetches it, and what is left to do in Java. */
public record FieldBinding(FieldExpression cypher, Finish finish) {

    /** What is left to do with the value that the statement returned. */
    @FunctionalInterface
    public interface Finish {

        Finish NOTHING = (value, arguments) -> value;

        /** The value of the field, from what the statement returned and the coerced arguments of the field. */
        @Nullable
        Object apply(@Nullable Object value, Map<String, @Nullable Object> arguments);
    }
}
