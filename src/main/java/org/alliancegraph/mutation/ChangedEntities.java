// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.LinkedHashSet;
import java.util.Set;

/** The entities that a batch changes. Some of them are outdated: their current values must be computed anew. */
final class ChangedEntities {

    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> outdated = new LinkedHashSet<>();

    /** Adds a new entity. It is written with its current values, and is not outdated. */
    void create(String id) {
        all.add(id);
    }

    void remove(String id) {
        all.remove(id);
    }

    /** Adds an entity whose current values depend on a changed claim. */
    void outdate(String id) {
        outdated.add(id);
    }

    /** Adds entities whose current values may change. */
    void touch(String... ids) {
        for (String id : ids) {
            if (CurrentValues.shows(id)) {
                outdated.add(id);
            }
        }
        count(ids);
    }

    /** Adds entities whose current values do not change. */
    void count(String... ids) {
        for (String id : ids) {
            if (!id.startsWith("attribute:")) {
                all.add(id);
            }
        }
    }

    void addAll(ChangedEntities others) {
        all.addAll(others.all);
        outdated.addAll(others.outdated);
    }

    Set<String> all() {
        return all;
    }

    Set<String> outdated() {
        return outdated;
    }
}
