// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.jspecify.annotations.Nullable;

/** Finds objects that are not in the graph by their ids. It is asked only if the graph has no object with the id. */
@FunctionalInterface
public interface OutsideNodes {

    /** The object with an id, or null if there is none; its simple class name is its object type. */
    @Nullable
    Object find(String id);
}
