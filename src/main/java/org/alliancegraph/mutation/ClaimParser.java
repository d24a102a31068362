// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes a claim, and the value that it states, of the fields that a client filled in. It refuses what makes no sense.
 */
public record ClaimParser(ClaimInput input) {

    private static final int HEAVIEST = 1_000_000_000;
    private static final Pattern PROPERTY = Pattern.compile("\\S(\\P{Cntrl}{0,98}\\S)?");

    /** The value that the claim states; null if it ties two entities. */
    public @Nullable Attribute attribute(String claimId) {
        if (!input.type().statesValue()) {
            return null;
        }
        String property = input.required("property");
        String value = input.required("value");
        if (!PROPERTY.matcher(property).matches()) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE, "property", Message.of("claim.bad-property", property));
        }
        if (property.equals(Attribute.DIFFERENT_FROM)) {
            DifferentFromClaims.check(input.required("subject"), value);
        }
        return ClaimInput.checked(
                "value",
                () -> Attribute.of("attribute:" + claimId.substring(claimId.indexOf(':') + 1), property, value));
    }

    /**
     * The claim.
     *
     * @param from the id of its subject, which exists
     * @param to the id of its object, which exists
     * @param source the id of its source, which exists
     * @throws MutationException (inside the package) if it makes no sense
     */
    public Claim claim(String id, String from, String to, String source) {
        ClaimType type = input.type();
        if (from.equals(to)) {
            throw MutationException.of(
                    UserError.Code.SELF_REFERENCE, "object", Message.of("claim.tied-to-itself", from));
        }
        if (!type.ties(from, to)) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, "object", misfit(type, from, to));
        }
        CollaborationKind kind = input.constant("kind", CollaborationKind.class, null);
        if (type.carries("kind") && kind == null) {
            kind = CollaborationKind.COOPERATION;
        }
        Stance stance = input.constant("stance", Stance.class, null);
        if (type.carries("stance") && stance == null) {
            stance = Stance.WORKS_ON;
        }
        refuseWhere(kind != null && !type.carries("kind"), "kind", Message.of("claim.only-collaboration-has-kind"));
        refuseWhere(stance != null && !type.carries("stance"), "stance", Message.of("claim.only-work-has-stance"));
        Role role = input.constant("role", Role.class, null);
        CollaborationKind finalKind = kind;
        Stance finalStance = stance;
        return ClaimInput.checked(
                "role",
                () -> new Claim(
                        id,
                        type,
                        from,
                        to,
                        finalKind,
                        role,
                        finalStance,
                        Objects.requireNonNull(input.constant("status", ClaimStatus.class, ClaimStatus.ACTIVE)),
                        validity(),
                        Objects.requireNonNull(input.constant("rank", Rank.class, Rank.NORMAL)),
                        source,
                        input.text("locator"),
                        input.text("note"),
                        directed(type, finalKind),
                        weight(type)));
    }

    /** Whether the claim is directed: as given, otherwise by its kind. */
    private boolean directed(ClaimType type, @Nullable CollaborationKind kind) {
        String given = input.text("directed");
        refuseWhere("false".equals(given) && !type.symmetric(), "directed", Message.of("claim.always-directed", type));
        return given == null ? kind != null && kind.isDirected() : Boolean.parseBoolean(given);
    }

    private @Nullable Double weight(ClaimType type) {
        Double weight = input.parsed("weight", text -> {
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
        ImpreciseDate from = input.parsed("validFrom", ImpreciseDate::parse);
        ImpreciseDate to = input.parsed("validTo", ImpreciseDate::parse);
        return ClaimInput.checked("validTo", () -> new Validity(from, to));
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
}
