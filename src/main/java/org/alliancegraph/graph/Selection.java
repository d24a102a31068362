// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as a client selected it, so that the compiler does not depend on a GraphQL library.
 *
 * @param name the name of the field in the schema
 * @param key the key of the field in the answer: its alias, or its name
 * @param types the object types for which the field was selected
 * @param arguments the coerced arguments, variables filled in and defaults applied
 * @param fields what was selected below it; empty for a leaf
 */
public record Selection(
        String name, String key, Set<String> types, Map<String, @Nullable Object> arguments, List<Selection> fields) {

    /** Whether a field of this name was selected directly below. */
    public boolean selects(String field) {
        return fields.stream().anyMatch(each -> each.name().equals(field));
    }
}
