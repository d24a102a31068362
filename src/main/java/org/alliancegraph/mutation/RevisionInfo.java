// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kind, the author and the reason of a revision. */
public record RevisionInfo(Kind kind, String by, String why, Map<String, @Nullable Object> more) {

    /** The kinds of revisions. */
    public enum Kind {
        SAMPLE,
        MUTATION,
        IMPORT,
        UNDO,
        NEW_DAY,
        ERASURE
    }

    public RevisionInfo(Kind kind, String by, String why) {
        this(kind, by, why, Map.of());
    }

    /** The same with one more property of the revision. */
    public RevisionInfo with(String property, @Nullable Object value) {
        Map<String, @Nullable Object> all = new HashMap<>(more);
        all.put(property, value);
        return new RevisionInfo(kind, by, why, all);
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> all = new HashMap<>(more);
        all.put("kind", kind.name());
        all.put("by", by);
        all.put("why", why);
        return all;
    }
}
