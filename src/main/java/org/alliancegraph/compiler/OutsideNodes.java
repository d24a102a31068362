// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.jspecify.annotations.Nullable;

/** Objects with an id that are not in the graph, found where an id is found in nothing else. */
@FunctionalInterface
public interface OutsideNodes {

    /** The object with an id, or null if there is none; its simple class name is its object type. */
    @Nullable
    Object find(String id);
}
