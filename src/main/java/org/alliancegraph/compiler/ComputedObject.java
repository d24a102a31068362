// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.jspecify.annotations.Nullable;

/** An object of the answer that Java computed: it has its fields by their names, whatever a client calls them. */
@FunctionalInterface
public interface ComputedObject {

    /** The value of a field of its type. */
    @Nullable
    Object value(String field);
}
