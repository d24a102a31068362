// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entities that changes mention, so that they can be read at once. */
final class MentionedEntities {

    private MentionedEntities() {}

    /** Their ids, as far as the changes name them directly. */
    static Set<String> of(List<Change> changes) {
        Set<String> ids = new HashSet<>(Set.of(PendingEntities.OWN_KNOWLEDGE));
        for (Change each : changes) {
            switch (each) {
                case Change.RecordClaim record -> {
                    add(ids, record.fields().get("subject"));
                    add(ids, record.fields().get("object"));
                    add(ids, record.fields().get("source"));
                }
                case Change.Create create -> add(ids, create.id());
                case Change.RecordBasis basis -> {
                    add(ids, basis.person());
                    add(ids, basis.fields().get("source"));
                }
                case Change.RestrictPerson person -> add(ids, person.person());
                case Change.Edit edit -> add(ids, edit.id());
                case Change.Distinguish distinguish -> ids.addAll(distinguish.actors());
                case Change.Merge merge -> {
                    add(ids, merge.kept());
                    add(ids, merge.gone());
                }
                default -> {}
            }
        }
        return ids;
    }

    private static void add(Set<String> ids, @Nullable Object id) {
        if (id != null) {
            ids.add(id.toString());
        }
    }
}
