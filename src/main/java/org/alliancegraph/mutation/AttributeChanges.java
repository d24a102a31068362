// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the values that sources state of an entity. Clients write them as fields of the entity, but they are
 * claims.
 */
final class AttributeChanges {

    private final UnitOfWork draft;
    private final ClaimChanges claims;

    AttributeChanges(UnitOfWork draft) {
        this.draft = draft;
        this.claims = new ClaimChanges(draft);
    }

    /** States the first value of a property. */
    void state(String id, String property, Object value, @Nullable String source) {
        values(value).forEach(each -> state(id, property, each, source, Map.of(), path(property, value, each)));
    }

    /** States the values of properties without a field of their own in the API. */
    void attributes(String id, Map<String, @Nullable Object> fields, @Nullable String source) {
        if (fields.get("attributes") instanceof List<?> attributes) {
            for (int i = 0; i < attributes.size(); i++) {
                Map<?, ?> attribute = (Map<?, ?>) attributes.get(i);
                String place = Integer.toString(i);
                try {
                    restate(id, String.valueOf(attribute.get("property")), attribute.get("value"), source);
                } catch (MutationException fault) {
                    String field = fault.error().path().getFirst();
                    throw field.equals("source")
                            ? fault
                            : fault.at("attributes", place, field.equals("property") ? field : "value");
                }
            }
        }
    }

    /**
     * Changes the value of a property: corrects the claim of the same source, or adds a preferred claim of this source.
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
                replace(superseded.get(i), fresh.get(i), path(property, value, fresh.get(i)));
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
                .forEach(each -> state(
                        id,
                        property,
                        each,
                        source,
                        prefer ? Map.of("rank", Rank.PREFERRED.name()) : Map.of(),
                        path(property, value, each)));
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
            String id,
            String property,
            String value,
            @Nullable String source,
            Map<String, @Nullable Object> more,
            String... path) {
        Map<String, @Nullable Object> fields = new HashMap<>(more);
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", id);
        fields.put("property", property);
        fields.put("value", value);
        fields.put("source", draft.entities().source(source, "source"));
        try {
            claims.record(new Change.RecordClaim(fields));
        } catch (MutationException fault) {
            throw located(fault, path);
        }
    }

    private void replace(StoredClaim before, String value, String... path) {
        try {
            claims.replace(before, Map.of("value", value));
        } catch (MutationException fault) {
            throw located(fault, path);
        }
    }

    /** Moves an error about the value of a claim to the field in which the client gave the value. */
    private static MutationException located(MutationException fault, String... path) {
        return fault.error().path().equals(List.of("value")) ? fault.at(path) : fault;
    }

    /** The path of a property's value in the inputs of the API. */
    private static String[] path(String property, @Nullable Object given, String value) {
        return switch (property) {
            case "alternativeName" ->
                given instanceof List<?> list
                        ? new String[] {"alternativeNames", Integer.toString(list.indexOf(value))}
                        : new String[] {"alternativeNames"};
            case "place" -> new String[] {"venue"};
            default -> new String[] {property};
        };
    }

    private static List<String> values(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several ->
                several.stream().map(String::valueOf).distinct().toList();
            default -> List.of(text(value));
        };
    }

    /** A value as text; numbers have no exponent. */
    static String text(@Nullable Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : String.valueOf(value);
    }
}
