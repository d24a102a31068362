// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that all connections have: total count, page information, edges and nodes. */
public interface Paged {

    /** An edge with its cursor. */
    interface Positioned {

        /** The opaque cursor. */
        String cursor();
    }

    /** The edges, as they were selected under a key of the answer; each has a cursor. */
    List<?> edges(String key);

    /** The nodes, as they were selected under a key of the answer. */
    List<? extends @Nullable Object> nodes(String key);

    @Nullable
    Long totalCount();

    /**
     * How far the rows were looked for, as it was selected under a key of the answer; null if all of them are there.
     */
    default @Nullable Object bound(String key) {
        return null;
    }

    boolean hasNextPage();

    boolean hasPreviousPage();

    @Nullable
    String startCursor();

    @Nullable
    String endCursor();
}
