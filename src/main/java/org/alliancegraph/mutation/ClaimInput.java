// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** The fields of a claim as a client filled them in. {@link ClaimParser} makes a claim of them. */
public final class ClaimInput {

    private final Map<String, @Nullable Object> fields;

    /**
     * @param fields type, subject, object, property, value, kind, role, stance, status, validFrom, validTo, rank,
     *     source, locator, note, directed, weight
     */
    public ClaimInput(Map<String, ? extends @Nullable Object> fields) {
        this.fields = new HashMap<>(fields);
    }

    /** A standing claim with other values. */
    public static ClaimInput of(StoredClaim standing) {
        return of(standing.claim(), standing.attribute());
    }

    /**
     * All fields of a claim.
     *
     * @param attribute the value it states, if it is about one
     */
    public static ClaimInput of(Claim claim, @Nullable Attribute attribute) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", claim.type().name());
        fields.put("subject", claim.from());
        fields.put("object", attribute == null ? claim.to() : null);
        fields.put("property", attribute == null ? null : attribute.property());
        fields.put("value", attribute == null ? null : attribute.value());
        fields.put("kind", name(claim.kind()));
        fields.put("role", name(claim.role()));
        fields.put("stance", name(claim.stance()));
        fields.put("status", claim.status().name());
        fields.put("validFrom", Objects.toString(claim.validity().from(), null));
        fields.put("validTo", Objects.toString(claim.validity().to(), null));
        fields.put("rank", claim.rank().name());
        fields.put("source", claim.source());
        fields.put("locator", claim.locator());
        fields.put("note", claim.note());
        fields.put("directed", claim.type().symmetric() ? claim.directed() : null);
        fields.put("weight", claim.weight());
        return new ClaimInput(fields);
    }

    public ClaimInput with(Map<String, ? extends @Nullable Object> changed) {
        Map<String, @Nullable Object> all = new HashMap<>(fields);
        all.putAll(changed);
        return new ClaimInput(all);
    }

    /** The same fields with one entity replaced by another. */
    ClaimInput exchanging(String before, String after) {
        String subject = required("subject");
        String object = text("object");
        String from = subject.equals(before) ? after : subject;
        String to = before.equals(object) ? after : object;
        boolean turned = to != null && type().symmetric() && !"true".equals(text("directed")) && from.compareTo(to) > 0;
        Map<String, @Nullable Object> ends = new HashMap<>();
        ends.put("subject", turned ? to : from);
        ends.put("object", turned ? from : to);
        return with(ends);
    }

    public @Nullable String text(String field) {
        Object value = fields.get(field);
        String text = value == null ? "" : Whitespace.strip(value.toString());
        return text.isEmpty() ? null : text;
    }

    public ClaimType type() {
        return Objects.requireNonNull(constant("type", ClaimType.class, null));
    }

    public String required(String field) {
        String text = text(field);
        if (text == null) {
            throw MutationException.of(
                    UserError.Code.MISSING_VALUE, field, Message.of("claim.field-missing", Message.field(field)));
        }
        return text;
    }

    <T> @Nullable T parsed(String field, Function<String, T> form) {
        String text = text(field);
        return text == null ? null : checked(field, () -> form.apply(text));
    }

    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable E otherwise) {
        String text = text(field);
        if (text == null) {
            if (field.equals("type")) {
                throw MutationException.of(UserError.Code.MISSING_VALUE, field, Message.of("claim.type-missing"));
            }
            return otherwise;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw MutationException.of(
                UserError.Code.INVALID_VALUE,
                field,
                Message.of(
                        "model.none-of", text, Message.of("expected.one-of", Arrays.asList(type.getEnumConstants()))));
    }

    static <T> T checked(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (BadInput e) {
            throw MutationException.of(e, field);
        }
    }

    /** Whether two inputs are equal in every field. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimInput form && fields.equals(form.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
