// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.SourceDay;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** Finds the source of a row: the one that it names, or the one that was given for the whole file. */
final class SourceResolver {

    private final EntityIndex identities;
    private final ReferenceResolver referents;
    private final String fallback;
    private final Map<String, @Nullable String> otherwise;
    private final Map<String, Map<String, @Nullable Object>> pending = new HashMap<>();

    /**
     * @param fallback id of the source of rows that name none
     * @param otherwise what to create it from if the graph has none of that id
     */
    SourceResolver(
            EntityIndex identities,
            ReferenceResolver referents,
            String fallback,
            Map<String, @Nullable String> otherwise) {
        this.identities = identities;
        this.referents = referents;
        this.fallback = fallback;
        this.otherwise = otherwise;
    }

    static Reference reference(@Nullable String text) {
        return new Reference("source", text, "Source", null, null, List.of(), null, Set.of());
    }

    /** The id of the source that the whole file is said to be. */
    String ofFile() {
        return fallback;
    }

    /** The source of a row; one that is named but not known is created. Null after the row was told why not. */
    @Nullable
    ResolvedEntity of(PendingRowPlan row) {
        String text = row.text("source");
        if (text == null) {
            return fallback();
        }
        if (!Reference.isId(text) && identities.called(reference(text)).isEmpty()) {
            return called(text);
        }
        return referents.resolve(reference(text), row);
    }

    /** The source of a title that nothing has yet; titles that make the same id are told apart by a number. */
    private @Nullable ResolvedEntity called(String title) {
        String slug = TextNormalizer.slug(title);
        String plain = "source:" + (slug.isEmpty() ? "untitled" : slug.substring(0, Math.min(150, slug.length())));
        for (int number = 1; ; number++) {
            String id = number == 1 ? plain : plain + "-" + number;
            identities.prefetch(List.of(reference(id)));
            ResolvedEntity known = identities.get(id);
            ResolvedEntity before = identities.leftBehind(id);
            boolean same = before != null && TextNormalizer.fold(before.name()).equals(TextNormalizer.fold(title));
            if (known == null && (same || !identities.gone(id))) {
                create(id, Map.of("title", title));
                return identities.get(id);
            }
        }
    }

    private ResolvedEntity fallback() {
        ResolvedEntity known = identities.get(fallback);
        if (known == null) {
            create(fallback, otherwise);
        }
        return Objects.requireNonNull(identities.get(fallback));
    }

    /**
     * The row with what creates the sources that it is the first to rest on; a row that can't be applied creates none.
     */
    PlanRow completed(PlanRow row) {
        List<PlanStep> steps = new ArrayList<>();
        for (PlanStep each : row.steps()) {
            Object source = each.kind() == PlanStep.Kind.RECORD ? each.values().get("source") : null;
            Map<String, @Nullable Object> fields = source == null ? null : pending.remove(source.toString());
            if (source != null && fields != null) {
                PlanStep.Kind kind =
                        identities.gone(source.toString()) ? PlanStep.Kind.REINSTATE : PlanStep.Kind.CREATE;
                steps.add(new PlanStep(kind, source.toString(), fields, null));
            }
        }
        if (steps.isEmpty()) {
            return row;
        }
        return row.after(
                steps.stream()
                        .map(each -> new PlanRow.Reason(
                                "NEW_SOURCE", Message.of("importing.source-created", each.id()), "source", null, null))
                        .toList(),
                steps);
    }

    private void create(String id, Map<String, @Nullable String> fields) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        values.put("type", "Source");
        pending.put(id, values);
        String date = fields.get("date");
        ImpreciseDate dated = date == null ? null : ImpreciseDate.parse(date);
        SourceDay day = dated == null ? SourceDay.UNDATED : SourceDay.of(dated.earliest(), dated.latest(), null);
        String title = String.valueOf(fields.get("title"));
        identities.create(new ResolvedEntity(id, "Source", title, null, day, null), List.of(title), List.of());
    }
}
