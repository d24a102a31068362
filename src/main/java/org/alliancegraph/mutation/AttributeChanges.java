// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/** The values that a source states of an entity: claims, though they are written as fields of it. */
final class AttributeChanges {

    private final UnitOfWork draft;
    private final ClaimChanges claims;

    AttributeChanges(UnitOfWork draft) {
        this.draft = draft;
        this.claims = new ClaimChanges(draft);
    }

    /** States what nobody has stated yet. */
    void state(String id, String property, Object value, @Nullable String source) {
        values(value).forEach(each -> state(id, property, each, source, Map.of()));
    }

    /** The values of properties that have no field of their own. */
    void attributes(String id, Map<String, @Nullable Object> fields, @Nullable String source) {
        if (fields.get("attributes") instanceof List<?> attributes) {
            for (Object each : attributes) {
                Map<?, ?> attribute = (Map<?, ?>) each;
                restate(id, String.valueOf(attribute.get("property")), attribute.get("value"), source);
            }
        }
    }

    /**
     * Lets a property have this value: corrects what the same source states, or states it beside the others, preferred.
     */
    void restate(String id, String property, @Nullable Object value, @Nullable String named) {
        String source = draft.entities().source(named, "source");
        List<StoredClaim> standing = draft.claims().stating(id, property);
        List<StoredClaim> own = standing.stream()
                .filter(each -> each.claim().source().equals(source))
                .toList();
        List<String> wanted = values(value);
        List<StoredClaim> superseded = own.stream()
                .filter(each -> !wanted.contains(
                        Objects.requireNonNull(each.attribute()).value()))
                .toList();
        List<String> fresh = fresh(wanted, own);
        for (int i = 0; i < superseded.size(); i++) {
            if (i < fresh.size()) {
                claims.replace(superseded.get(i), Map.of("value", fresh.get(i)));
            } else {
                draft.claims().retract(superseded.get(i));
            }
        }
        boolean prefer =
                own.isEmpty() && !standing.isEmpty() && !property.equals(Property.ALTERNATIVE_NAME.fieldName());
        if (prefer && !wanted.isEmpty()) {
            standing.stream()
                    .filter(each -> each.claim().rank() == Rank.PREFERRED)
                    .forEach(each -> claims.lower(each, Rank.NORMAL));
        }
        fresh.stream()
                .skip(superseded.size())
                .forEach(each ->
                        state(id, property, each, source, prefer ? Map.of("rank", Rank.PREFERRED.name()) : Map.of()));
    }

    private static List<String> fresh(List<String> wanted, List<StoredClaim> own) {
        return wanted.stream()
                .filter(each -> own.stream()
                        .noneMatch(claim -> Objects.requireNonNull(claim.attribute())
                                .value()
                                .equals(each)))
                .toList();
    }

    private void state(
            String id, String property, String value, @Nullable String source, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> fields = new HashMap<>(more);
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", id);
        fields.put("property", property);
        fields.put("value", value);
        fields.put("source", draft.entities().source(source, "source"));
        try {
            claims.record(new Change.RecordClaim(fields));
        } catch (MutationException fault) {
            throw fault.error().code() == UserError.Code.INVALID_VALUE
                    ? MutationException.of(
                            UserError.Code.INVALID_VALUE,
                            property,
                            fault.error().message())
                    : fault;
        }
    }

    private static List<String> values(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several ->
                several.stream().map(String::valueOf).distinct().toList();
            default -> List.of(value.toString());
        };
    }
}
