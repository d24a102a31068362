// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Which source a row rests on: the one it names, or the one the whole file is said to be. */
final class Sources {

    private final Identities identities;
    private final String fallback;
    private final Map<String, @Nullable String> otherwise;
    private boolean stated;

    /**
     * @param fallback id of the source of rows that name none
     * @param otherwise what to create it from if the graph has none of that id
     */
    Sources(Identities identities, String fallback, Map<String, @Nullable String> otherwise) {
        this.identities = identities;
        this.fallback = fallback;
        this.otherwise = otherwise;
    }

    static Identities.Reference reference(@Nullable String text) {
        return new Identities.Reference("source", text, "Source", null, null, Map.of());
    }

    /** The source of a row; one that is named but not known is created with it. Null after the row was told why not. */
    Identities.@Nullable Entity of(RowDraft row) {
        String text = row.text("source");
        if (text == null) {
            return fallback(row);
        }
        if (!Identities.isId(text) && identities.called(reference(text)).isEmpty()) {
            String id = "source:" + Folding.slug(text);
            if (identities.get(id) == null) {
                create(id, Map.of("title", text), row);
            }
            return identities.get(id);
        }
        return identities.resolve(reference(text), null, row);
    }

    private Identities.Entity fallback(RowDraft row) {
        Identities.Entity known = identities.get(fallback);
        if (known == null && !stated) {
            create(fallback, otherwise, row);
            stated = true;
        }
        return Objects.requireNonNull(identities.get(fallback));
    }

    private void create(String id, Map<String, @Nullable String> fields, RowDraft row) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        values.put("type", "Source");
        row.step(Step.Kind.CREATE, id, values);
        row.because(Outcome.NEW, "NEW_SOURCE", "source", "The source " + id + " is created with this row.");
        String date = fields.get("date");
        LocalDate day = date == null ? ImpreciseDate.EVER : ImpreciseDate.parse(date).earliest();
        String title = String.valueOf(fields.get("title"));
        identities.create(
                new Identities.Entity(id, "Source", title, null, day, null), List.of(title), List.of());
    }
}
