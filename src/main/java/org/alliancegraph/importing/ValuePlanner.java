// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.mutation.ClaimComparison;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.ClaimParser;
import org.alliancegraph.mutation.MutationException;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Plans the values that stand in the rows of entities: each a claim by the source of the row. */
final class ValuePlanner {

    private final EntityIndex identities;
    private final SourceResolver sources;
    private final StatedInFile stated;
    private final NameChoice naming;
    private final HashSet128 said = new HashSet128();
    private final Set<List<String>> saidInRow = new HashSet<>();
    private Map<String, List<StoredClaim>> values = Map.of();

    ValuePlanner(EntityIndex identities, SourceResolver sources, StatedInFile stated) {
        this.identities = identities;
        this.sources = sources;
        this.stated = stated;
        this.naming = new NameChoice(identities);
    }

    /** What the graph's sources state of the entities that the next rows may describe. */
    void against(Map<String, List<StoredClaim>> standing) {
        values = standing;
    }

    /** Takes note of what a row states, unless it can't be applied. */
    void finish(PendingRowPlan row) {
        if (!row.isBlocked()) {
            saidInRow.forEach(each -> said.add(each.toArray()));
        }
        forget();
    }

    /** Forgets what the row at hand states. */
    void forget() {
        saidInRow.clear();
    }

    /** States the values that a row has of the entity it describes. */
    void record(EntityType form, String id, PendingRowPlan row) {
        List<StoredClaim> standing = values.getOrDefault(id, List.of());
        EntityRow.stated(form, row, stated)
                .forEach((property, cells) -> cells.forEach(cell ->
                        record(id, naming.property(id, property, cell.text(), standing, row), cell.text(), row)));
    }

    /** States a value, unless the same source states it already. */
    private void record(String id, String property, String value, PendingRowPlan row) {
        if (stated.states(id, property, value)) {
            return;
        }
        List<StoredClaim> standing = values.getOrDefault(id, List.of());
        ResolvedEntity source = sources.of(row);
        if (source == null) {
            return;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", "HAS_ATTRIBUTE");
        fields.put("subject", id);
        fields.put("property", property);
        fields.put("value", value);
        fields.put("source", source.id());
        ClaimInput form = new ClaimInput(fields);
        if (said.contains(id, property, value, source.id())
                || !saidInRow.add(List.of(id, property, value, source.id()))) {
            return;
        }
        Attribute attribute;
        Claim claim;
        try {
            attribute = Objects.requireNonNull(new ClaimParser(form).attribute("claim:planned"));
            claim = new ClaimParser(form).claim("claim:planned", id, attribute.id(), source.id());
        } catch (MutationException fault) {
            row.addReason(
                    Outcome.WRONG, "INVALID_VALUE", property, fault.error().message());
            return;
        }
        if (standing.stream()
                .anyMatch(each -> ClaimComparison.restated(each, claim, attribute)
                        && Objects.requireNonNull(each.attribute()).value().equals(value))) {
            return;
        }
        fields.put("sourceDay", String.valueOf(source.day()));
        StoredClaim before = Attribute.single(property)
                ? standing.stream()
                        .filter(each -> ClaimComparison.restated(each, claim, attribute))
                        .findFirst()
                        .orElse(null)
                : null;
        StoredClaim contradicted = standing.stream()
                .filter(each -> ClaimComparison.contradicts(each, claim, attribute))
                .findFirst()
                .orElse(null);
        if (before != null) {
            row.addReason(
                    Outcome.CHANGED,
                    "RESTATED",
                    property,
                    Message.of("importing.same-source-stated", words(Objects.requireNonNull(before.attribute()))));
        } else if (contradicted != null) {
            row.addReason(
                    Outcome.CONTRADICTS,
                    "CONTRADICTS",
                    property,
                    Message.of(
                            "importing.other-source-states", words(Objects.requireNonNull(contradicted.attribute()))));
        } else {
            row.is(standing.isEmpty() ? Outcome.NEW : Outcome.CHANGED);
        }
        identities.touch(id);
        if (before != null || !property.equals(Property.NAME.fieldName()) || !standing.isEmpty()) {
            row.change(
                    property,
                    before == null
                            ? null
                            : Objects.requireNonNull(before.attribute()).value(),
                    value);
        }
        row.step(new PlanStep(
                PlanStep.Kind.RECORD,
                null,
                fields,
                before == null ? null : before.claim().id()));
    }

    private static Message words(Attribute stated) {
        return ValueWords.of(stated.property(), stated.value());
    }
}
