// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a filter for nodes.
 *
 * @param types the types of nodes, null for all
 * @param among the ids of the actors that meet all other criteria, null for all
 */
record NodeCriteria(@Nullable Set<?> types, @Nullable Set<?> among) {

    static NodeCriteria of(@Nullable Object types, @Nullable Object among) {
        return new NodeCriteria(set(types), set(among));
    }

    private static @Nullable Set<?> set(@Nullable Object values) {
        return values instanceof Collection<?> all ? new HashSet<>(all) : null;
    }

    /** Whether a node meets the criteria. Its presence at a time is not checked. */
    boolean take(NetworkImage image, int node) {
        EntityType type = image.type(node);
        return !image.hides(node)
                && (types == null || types.contains(type.label()))
                && (among == null || !type.isActor() || among.contains(image.id(node)));
    }
}
