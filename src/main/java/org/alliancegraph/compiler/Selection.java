// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field as a client selected it, so that the compiler does not depend on a GraphQL library. It belongs to a document
 * and is the same for every request with that document. The values of arguments differ, and come from
 * {@link RequestValues}.
 *
 * @param name the name of the field in the schema
 * @param key the key of the field in the answer: its alias, or its name
 * @param types the object types for which the field was selected
 * @param arguments finds the arguments of the field in a request
 * @param fields what was selected below it; empty for a leaf
 */
public record Selection(String name, String key, Set<String> types, Arguments arguments, List<Selection> fields) {

    /** The arguments of a field, as a request has them: coerced, variables filled in and defaults applied. */
    @FunctionalInterface
    public interface Arguments {

        Map<String, @Nullable Object> in(RequestValues given);
    }

    /** A field whose arguments are the same in every request. */
    public Selection(
            String name,
            String key,
            Set<String> types,
            Map<String, @Nullable Object> arguments,
            List<Selection> fields) {
        this(name, key, types, given -> arguments, fields);
    }

    /** Whether a field of this name was selected directly below. */
    public boolean selects(String field) {
        return fields.stream().anyMatch(each -> each.name().equals(field));
    }

    /** The field with arguments that are derived from its own in every request. */
    public Selection with(UnaryOperator<Map<String, @Nullable Object>> change) {
        return from(given -> change.apply(arguments.in(given)));
    }

    /** The field with other arguments. */
    public Selection from(Arguments others) {
        return new Selection(name, key, types, others, fields);
    }
}
