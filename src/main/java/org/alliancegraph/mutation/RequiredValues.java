// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Protects required values that only sources state, such as the start of an event. A change that retracts, lowers or
 * limits the last valid claim about such a value is refused.
 */
public final class RequiredValues {

    private final UnitOfWork draft;
    private final Map<String, Integer> suspects = new LinkedHashMap<>();

    RequiredValues(UnitOfWork draft) {
        this.draft = draft;
    }

    /** Whether a claim alone gives an entity a required value on every day. */
    public static boolean sustains(Claim claim, @Nullable Attribute attribute) {
        EntityType type = EntityType.ofId(claim.from());
        Property property = type == null ? null : type.requiredProperty();
        return property != null
                && attribute != null
                && property.fieldName().equals(attribute.property())
                && claim.rank() != Rank.DEPRECATED
                && claim.status() != ClaimStatus.ENDED
                && claim.validity().from() == null
                && claim.validity().to() == null;
    }

    /** Notes the change that retracted such a claim. */
    void after(int change) {
        draft.claims().retracted().stream()
                .filter(each -> sustains(each.claim(), each.attribute()))
                .forEach(each -> suspects.putIfAbsent(each.claim().from(), change));
    }

    /** Errors about required values that are missing after all changes. */
    List<UserError> missing(List<Change> changes) {
        return suspects.entrySet().stream()
                .filter(each -> isWithout(each.getKey()))
                .map(each -> {
                    String id = each.getKey();
                    UserError error = new UserError(
                            UserError.Code.MISSING_VALUE,
                            List.of(field(changes.get(each.getValue()), property(id))),
                            Message.of("entity.value-needed", id, Message.field(property(id))),
                            id,
                            List.of());
                    return changes.size() == 1 ? error : error.under(List.of(Integer.toString(each.getValue())));
                })
                .toList();
    }

    private boolean isWithout(String id) {
        boolean gone =
                draft.batch().rows().steps("retract-entities").stream().anyMatch(each -> id.equals(each.get("id")));
        return !gone
                && draft.claims().stating(id, property(id)).stream()
                        .noneMatch(each -> sustains(each.claim(), each.attribute()));
    }

    private static String property(String id) {
        EntityType type = Objects.requireNonNull(EntityType.ofId(id));
        return Objects.requireNonNull(type.requiredProperty()).fieldName();
    }

    /** The input field of a change by which the value is removed. */
    private static String field(Change change, String property) {
        return switch (change) {
            case Change.Edit _ -> property;
            case Change.SetRank _ -> "rank";
            case Change.Undo _ -> "revision";
            case Change.Correct correct ->
                correct.fields().keySet().stream()
                        .filter(List.of("subject", "property", "status", "validFrom", "validTo")::contains)
                        .sorted()
                        .findFirst()
                        .orElse("id");
            default -> "id";
        };
    }
}
