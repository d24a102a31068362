// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.jspecify.annotations.Nullable;

/**
 * An object that Java computed. It gives the values of its fields by their names in the schema; aliases of the client
 * do not matter here.
 */
@FunctionalInterface
public interface ComputedObject {

    /** The value of a field of its type. */
    @Nullable
    Object value(String field);
}
