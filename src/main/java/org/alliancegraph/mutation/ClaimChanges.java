// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/** Records, corrects and retracts single claims. */
final class ClaimChanges {

    private static final Set<String> RANK = Set.of("rank");

    private final UnitOfWork draft;

    ClaimChanges(UnitOfWork draft) {
        this.draft = draft;
    }

    Change.Result record(Change.RecordClaim change) {
        ClaimInput form = new ClaimInput(change.fields());
        Claim claim = claim(form, change.fields());
        refuseDuplicate(claim, form);
        refuseCircle(claim);
        put(claim, form, Map.of());
        return Change.Result.of(claim.id());
    }

    Change.Result correct(Change.Correct change) {
        StoredClaim before = draft.claims().claim(change.id());
        refuseOtherSubject(change, before);
        return replace(before, change.fields());
    }

    Change.Result retract(Change.Retract change) {
        StoredClaim claim = draft.claims().claim(change.id());
        draft.claims().retract(claim);
        return Change.Result.of(change.id());
    }

    Change.Result rank(Change.SetRank change) {
        StoredClaim before = draft.claims().claim(change.id());
        if (before.claim().rank() == change.rank()) {
            throw MutationException.about(
                    UserError.Code.DUPLICATE, "rank", Message.of("claim.rank-already", change.rank()), change.id());
        }
        return replace(before, Map.of("rank", change.rank().name()));
    }

    Change.Result end(Change.End change) {
        StoredClaim before = draft.claims().claim(change.id());
        if (before.claim().type().statesValue()) {
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED, "id", Message.of("claim.value-does-not-end"), change.id());
        }
        try {
            return replace(before, Map.of("validTo", change.until(), "status", ClaimStatus.ENDED.name()), "until");
        } catch (MutationException fault) {
            throw fault.error().path().equals(List.of("validTo")) ? fault.at("until") : fault;
        }
    }

    /** Retracts a claim and records it anew with other values. */
    Change.Result replace(StoredClaim before, Map<String, ? extends @Nullable Object> changed) {
        return replace(
                before,
                changed,
                changed.size() == 1 ? changed.keySet().iterator().next() : "id");
    }

    /** @param field the field to which an error refers if another claim says the same already */
    private Change.Result replace(StoredClaim before, Map<String, ? extends @Nullable Object> changed, String field) {
        Replacement replacement = replacement(before, changed);
        StoredClaim same = same(replacement, before);
        if (same != null) {
            throw MutationException.about(
                    UserError.Code.DUPLICATE,
                    field,
                    Message.of("claim.would-duplicate", same.claim().id()),
                    same.claim().id());
        }
        return put(replacement, before, changed.keySet().equals(RANK) ? before.linksOfSame() : before.links());
    }

    /** Lowers the rank of a claim. If the same source has an equal claim of that rank, the claim is only retracted. */
    void lower(StoredClaim before, Rank rank) {
        Replacement replacement = replacement(before, Map.of("rank", rank.name()));
        if (same(replacement, before) == null) {
            put(replacement, before, before.linksOfSame());
        } else {
            draft.claims().retract(before);
        }
    }

    /** The claim that replaces another one. */
    private record Replacement(Claim claim, ClaimInput form) {

        @Nullable
        Attribute attribute() {
            return new ClaimParser(form).attribute(claim.id());
        }
    }

    private Replacement replacement(StoredClaim before, Map<String, ? extends @Nullable Object> changed) {
        draft.entities().prefetch(mentioned(before, changed));
        ClaimInput form = ClaimInput.of(before).with(changed);
        Replacement after = new Replacement(claim(form, changed), form);
        if (ClaimComparison.same(before, after.claim(), after.attribute())) {
            throw MutationException.about(
                    UserError.Code.DUPLICATE,
                    "id",
                    Message.of("claim.unchanged"),
                    before.claim().id());
        }
        return after;
    }

    private static Set<String> mentioned(StoredClaim before, Map<String, ? extends @Nullable Object> changed) {
        Claim claim = before.claim();
        Set<String> ids = new HashSet<>(List.of(claim.from(), claim.source()));
        if (before.attribute() == null) {
            ids.add(claim.to());
        }
        for (String field : List.of("subject", "object", "source")) {
            if (changed.get(field) instanceof String id) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Change.Result put(Replacement after, StoredClaim before, Map<String, @Nullable Object> links) {
        draft.claims().retract(before);
        refuseCircle(after.claim());
        put(after.claim(), after.form(), links);
        return Change.Result.replacing(after.claim().id(), before.claim().id());
    }

    /** Another claim that says the same as the replacement. */
    private @Nullable StoredClaim same(Replacement after, @Nullable StoredClaim before) {
        Claim claim = after.claim();
        Attribute attribute = after.attribute();
        List<StoredClaim> standing = attribute == null
                ? draft.claims().between(claim.from(), claim.to())
                : draft.claims().stating(claim.from(), attribute.property());
        return standing.stream()
                .filter(each -> before == null
                        || !each.claim().id().equals(before.claim().id()))
                .filter(each -> ClaimComparison.same(each, claim, attribute))
                .findFirst()
                .orElse(null);
    }

    private Claim claim(ClaimInput form, Map<String, ? extends @Nullable Object> given) {
        String id = given.get("id") instanceof String own ? own : draft.claims().nextClaimId();
        ClaimType type = form.type();
        refuseMisplaced(form);
        String from = draft.entities().require(form.required("subject"), "subject", null);
        Attribute attribute = new ClaimParser(form).attribute(id);
        if (attribute != null && attribute.property().equals(Attribute.DIFFERENT_FROM)) {
            DifferentFromClaims.check(from, draft.entities().require(attribute.value(), "value", null));
        }
        String to = attribute != null
                ? attribute.id()
                : draft.entities()
                        .require(
                                form.required("object"),
                                "object",
                                type == ClaimType.WORKS_ON ? List.of("Topic") : null);
        return new ClaimParser(form).claim(id, from, to, draft.entities().source(form.text("source"), "source"));
    }

    private void put(Claim claim, ClaimInput form, Map<String, @Nullable Object> links) {
        draft.claims().record(claim, new ClaimParser(form).attribute(claim.id()), links);
    }

    private void refuseDuplicate(Claim claim, ClaimInput form) {
        StoredClaim same = same(new Replacement(claim, form), null);
        if (same != null) {
            throw MutationException.about(
                    UserError.Code.DUPLICATE,
                    claim.type().statesValue() ? "value" : "object",
                    Message.of("claim.duplicate", same.claim().id()),
                    same.claim().id());
        }
    }

    /** Refuses a claim that would make a hierarchy circular, after all changes of the request. */
    private void refuseCircle(Claim claim) {
        if (!claim.type().hierarchical()) {
            return;
        }
        Set<String> above = new HashSet<>(Set.of(claim.to()));
        List<String> next = List.of(claim.to());
        while (!next.isEmpty() && !above.contains(claim.from())) {
            next = draft.claims().above(next, claim.type()).stream()
                    .filter(above::add)
                    .toList();
        }
        if (above.contains(claim.from())) {
            throw MutationException.of(
                    UserError.Code.CYCLE, "object", Message.of("claim.cycle", claim.to(), claim.from()));
        }
    }

    /** Refuses fields that claims of this type do not have, instead of ignoring them silently. */
    private static void refuseMisplaced(ClaimInput form) {
        boolean value = form.type().statesValue();
        for (String field : value ? List.of("object") : List.of("property", "value")) {
            if (form.text(field) != null) {
                throw MutationException.of(
                        UserError.Code.NOT_ALLOWED,
                        field,
                        value
                                ? Message.of("claim.attribute-has-no-object")
                                : Message.of("claim.only-attribute-has", Message.field(field)));
            }
        }
    }

    private static void refuseOtherSubject(Change.Correct change, StoredClaim before) {
        Object type = change.fields().get("type");
        if (type != null && !type.equals(before.claim().type().name())) {
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED, "type", Message.of("claim.type-kept"), change.id());
        }
    }
}
