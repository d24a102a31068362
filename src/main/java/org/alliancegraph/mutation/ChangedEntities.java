// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which entities a batch changes, and which of them may have to show other values of themselves than before. */
final class ChangedEntities {

    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> outdated = new LinkedHashSet<>();

    /** A new entity is written with what it shows. */
    void create(String id) {
        all.add(id);
    }

    void remove(String id) {
        all.remove(id);
    }

    /** Something is claimed otherwise that the entity shows. */
    void outdate(String id) {
        outdated.add(id);
    }

    /** Anything about the entities may be otherwise. */
    void touch(String... ids) {
        for (String id : ids) {
            if (CurrentValues.shows(id)) {
                outdated.add(id);
            }
        }
        count(ids);
    }

    /** Something is otherwise that the entities do not show of themselves. */
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
