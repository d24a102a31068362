// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ClaimStatus;
import org.alliancegraph.collaboration.ClaimType;
import org.jspecify.annotations.Nullable;

/** Recording, correcting and taking back single claims. */
final class ClaimChanges {

    private final Draft draft;

    ClaimChanges(Draft draft) {
        this.draft = draft;
    }

    Change.Result record(Change.RecordClaim change) {
        ClaimForm form = new ClaimForm(change.fields());
        Claim claim = claim(form, change.fields());
        refuseDuplicate(claim, form);
        refuseCircle(claim);
        put(claim, form, Map.of());
        return Change.Result.of(claim.id());
    }

    Change.Result correct(Change.Correct change) {
        StandingClaim before = draft.claims().claim(change.id());
        refuseOtherSubject(change, before);
        return replace(before, change.fields());
    }

    Change.Result retract(Change.Retract change) {
        StandingClaim claim = draft.claims().claim(change.id());
        draft.claims().retract(claim);
        return Change.Result.of(change.id());
    }

    Change.Result rank(Change.SetRank change) {
        StandingClaim before = draft.claims().claim(change.id());
        if (before.claim().rank() == change.rank()) {
            throw Fault.about(
                    UserError.Code.DUPLICATE,
                    "rank",
                    "The claim has the rank " + change.rank() + " already.",
                    change.id());
        }
        return replace(before, Map.of("rank", change.rank().name()));
    }

    Change.Result end(Change.End change) {
        StandingClaim before = draft.claims().claim(change.id());
        if (before.claim().type() == ClaimType.HAS_ATTRIBUTE) {
            throw Fault.about(
                    UserError.Code.NOT_ALLOWED,
                    "id",
                    "A value does not end; record the value that came after it.",
                    change.id());
        }
        try {
            return replace(before, Map.of("validTo", change.until(), "status", ClaimStatus.ENDED.name()));
        } catch (Fault fault) {
            throw fault.error().path().equals(List.of("validTo")) ? fault.at("until") : fault;
        }
    }

    /** Takes a claim back and records it anew with other values. */
    Change.Result replace(StandingClaim before, Map<String, ? extends @Nullable Object> changed) {
        ClaimForm form = ClaimForm.of(before).with(changed);
        Claim after = claim(form, changed);
        if (same(before, after, form)) {
            throw Fault.about(
                    UserError.Code.DUPLICATE,
                    "id",
                    "The claim says that already; nothing would change.",
                    before.claim().id());
        }
        draft.claims().retract(before);
        refuseCircle(after);
        put(after, form, before.links(before.claim().id()));
        return Change.Result.replacing(after.id(), before.claim().id());
    }

    private Claim claim(ClaimForm form, Map<String, ? extends @Nullable Object> given) {
        String id = given.get("id") instanceof String own ? own : draft.claims().nextClaimId();
        ClaimType type = form.type();
        refuseMisplaced(form);
        String from = draft.entities().require(form.required("subject"), "subject", null);
        Attribute attribute = form.attribute(id);
        if (attribute != null && attribute.property().equals(Attribute.DIFFERENT_FROM)) {
            Difference.check(from, draft.entities().require(attribute.value(), "value", null));
        }
        String to = attribute != null
                ? attribute.id()
                : draft.entities()
                        .require(
                                form.required("object"),
                                "object",
                                type == ClaimType.WORKS_ON ? List.of("Topic") : null);
        return form.claim(id, from, to, draft.entities().source(form.text("source"), "source"));
    }

    private void put(Claim claim, ClaimForm form, Map<String, @Nullable Object> links) {
        draft.claims().record(claim, form.attribute(claim.id()), links);
    }

    private void refuseDuplicate(Claim claim, ClaimForm form) {
        List<StandingClaim> standing = claim.type() == ClaimType.HAS_ATTRIBUTE
                ? draft.claims().stating(claim.from(), form.required("property"))
                : draft.claims().between(claim.from(), claim.to());
        standing.stream().filter(each -> same(each, claim, form)).findFirst().ifPresent(each -> {
            throw Fault.about(
                    UserError.Code.DUPLICATE,
                    claim.type() == ClaimType.HAS_ATTRIBUTE ? "value" : "object",
                    "The same source claims the same already: " + each.claim().id() + ".",
                    each.claim().id());
        });
    }

    /** Refuses to put something below what lies below it, by what stands once these changes are made. */
    private void refuseCircle(Claim claim) {
        if (claim.type() != ClaimType.BROADER && claim.type() != ClaimType.PART_OF) {
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
            throw Fault.of(
                    UserError.Code.CYCLE,
                    "object",
                    claim.to() + " is below " + claim.from() + " already; it can't be above it too.");
        }
    }

    /** Refuses what a claim of this type does not have, rather than leaving it out unsaid. */
    private static void refuseMisplaced(ClaimForm form) {
        boolean value = form.type() == ClaimType.HAS_ATTRIBUTE;
        for (String field : value ? List.of("object") : List.of("property", "value")) {
            if (form.text(field) != null) {
                throw Fault.of(
                        UserError.Code.NOT_ALLOWED,
                        field,
                        value
                                ? "A HAS_ATTRIBUTE claim has no object, but a property and a value."
                                : "Only a HAS_ATTRIBUTE claim has a " + field + ".");
            }
        }
    }

    /** Whether two claims of one source say the same, whatever their ids. */
    private static boolean same(StandingClaim standing, Claim claim, ClaimForm form) {
        Claim other = standing.claim();
        boolean ends = other.from().equals(claim.from())
                && (standing.attribute() == null
                        ? other.to().equals(claim.to())
                        : Objects.equals(standing.property(), form.text("property"))
                                && standing.attribute().value().equals(form.text("value")));
        return ends && unbound(other).equals(unbound(claim));
    }

    private static Map<String, @Nullable Object> unbound(Claim claim) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("type", claim.type());
        said.put("kind", claim.kind());
        said.put("role", claim.role());
        said.put("stance", claim.stance());
        said.put("status", claim.status());
        said.put("validity", claim.validity());
        said.put("rank", claim.rank());
        said.put("source", claim.source());
        said.put("locator", claim.locator());
        said.put("note", claim.note());
        return said;
    }

    private static void refuseOtherSubject(Change.Correct change, StandingClaim before) {
        Object type = change.fields().get("type");
        if (type != null && !type.equals(before.claim().type().name())) {
            throw Fault.about(
                    UserError.Code.NOT_ALLOWED,
                    "type",
                    "A correction keeps the type; retract the claim and record another one.",
                    change.id());
        }
    }
}
