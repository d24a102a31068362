// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The former owners of a claim or a key, one for each merge, so that a split gives each owner back what was its own.
 * Stored as one text with blanks between the ids.
 */
record MergeOrigins(List<String> ids) {

    static final MergeOrigins NONE = new MergeOrigins(List.of());

    static MergeOrigins of(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : new MergeOrigins(List.of(text.split(" ")));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    MergeOrigins with(String id) {
        return new MergeOrigins(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }

    MergeOrigins without(String id) {
        return new MergeOrigins(ids.stream().filter(each -> !each.equals(id)).toList());
    }

    @Nullable
    String text() {
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
