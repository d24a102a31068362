// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;
import org.alliancegraph.model.Validity;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** The fields of a claim as a client filled them in, and the checks that make a claim of them. */
public final class ClaimInput {

    private static final int HEAVIEST = 1_000_000_000;
    private static final Pattern PROPERTY = Pattern.compile("\\S(\\P{Cntrl}{0,98}\\S)?");

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
     * A claim as a form that says everything.
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

    /** What it says with one entity in the place of another. */
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

    /** The value that it states, if it is about one. */
    public @Nullable Attribute attribute(String claimId) {
        if (!type().statesValue()) {
            return null;
        }
        String property = required("property");
        String value = required("value");
        if (!PROPERTY.matcher(property).matches()) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE, "property", Message.of("claim.bad-property", property));
        }
        if (property.equals(Attribute.DIFFERENT_FROM)) {
            DifferentFromClaims.check(required("subject"), value);
        }
        return checked(
                "value",
                () -> Attribute.of("attribute:" + claimId.substring(claimId.indexOf(':') + 1), property, value));
    }

    /**
     * The claim.
     *
     * @param from the id of its subject, which is there
     * @param to the id of its object, which is there
     * @param source the id of its source, which is there
     * @throws MutationException (inside the package) if it makes no sense
     */
    public Claim claim(String id, String from, String to, String source) {
        ClaimType type = type();
        if (from.equals(to)) {
            throw MutationException.of(
                    UserError.Code.SELF_REFERENCE, "object", Message.of("claim.tied-to-itself", from));
        }
        if (!type.ties(from, to)) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, "object", misfit(type, from, to));
        }
        CollaborationKind kind = constant("kind", CollaborationKind.class, null);
        if (type.carries("kind") && kind == null) {
            kind = CollaborationKind.COOPERATION;
        }
        Stance stance = constant("stance", Stance.class, null);
        if (type.carries("stance") && stance == null) {
            stance = Stance.WORKS_ON;
        }
        refuseWhere(kind != null && !type.carries("kind"), "kind", Message.of("claim.only-collaboration-has-kind"));
        refuseWhere(stance != null && !type.carries("stance"), "stance", Message.of("claim.only-work-has-stance"));
        Role role = constant("role", Role.class, null);
        CollaborationKind finalKind = kind;
        Stance finalStance = stance;
        return checked(
                "role",
                () -> new Claim(
                        id,
                        type,
                        from,
                        to,
                        finalKind,
                        role,
                        finalStance,
                        Objects.requireNonNull(constant("status", ClaimStatus.class, ClaimStatus.ACTIVE)),
                        validity(),
                        Objects.requireNonNull(constant("rank", Rank.class, Rank.NORMAL)),
                        source,
                        text("locator"),
                        text("note"),
                        directed(type, finalKind),
                        weight(type)));
    }

    /** Whether it has a direction: as it says, else by its kind. */
    private boolean directed(ClaimType type, @Nullable CollaborationKind kind) {
        String given = text("directed");
        refuseWhere("false".equals(given) && !type.symmetric(), "directed", Message.of("claim.always-directed", type));
        return given == null ? kind != null && kind.isDirected() : Boolean.parseBoolean(given);
    }

    private @Nullable Double weight(ClaimType type) {
        Double weight = parsed("weight", text -> {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException e) {
                throw new BadInput("BAD_INPUT", Message.of("value.not-a-number", text));
            }
        });
        refuseWhere(weight != null && !type.carries("weight"), "weight", Message.of("claim.value-has-no-weight"));
        refuseWhere(
                weight != null && !(Math.abs(weight) <= HEAVIEST),
                "weight",
                Message.of("query.out-of-range", "weight", -HEAVIEST, HEAVIEST, weight));
        return weight;
    }

    private Validity validity() {
        ImpreciseDate from = parsed("validFrom", ImpreciseDate::parse);
        ImpreciseDate to = parsed("validTo", ImpreciseDate::parse);
        return checked("validTo", () -> new Validity(from, to));
    }

    public String required(String field) {
        String text = text(field);
        if (text == null) {
            throw MutationException.of(
                    UserError.Code.MISSING_VALUE, field, Message.of("claim.field-missing", Message.field(field)));
        }
        return text;
    }

    private static Message misfit(ClaimType type, String from, String to) {
        if (type == ClaimType.PART_OF && from.startsWith("person:")) {
            return Message.of("claim.person-not-part", from, to);
        }
        return Message.of("claim.cannot-tie", type, from, to);
    }

    private static void refuseWhere(boolean wrong, String field, Message message) {
        if (wrong) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, field, message);
        }
    }

    private <T> @Nullable T parsed(String field, Function<String, T> form) {
        String text = text(field);
        return text == null ? null : checked(field, () -> form.apply(text));
    }

    private <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable E otherwise) {
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

    private static <T> T checked(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (BadInput e) {
            throw MutationException.of(e, field);
        }
    }

    /** Whether two forms say the same, in every field. */
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
