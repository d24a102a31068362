// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Merges two actors into one. Claims, keys and names move to the kept actor. Claims between the two actors, and claims
 * that the kept actor has already, are retracted. A split restores them.
 */
final class MergeChanges {

    private final UnitOfWork draft;
    private final ClaimReplacements successors;

    MergeChanges(UnitOfWork draft) {
        this.draft = draft;
        this.successors = new ClaimReplacements(draft);
    }

    Change.Result merge(Change.Merge change) {
        String kept = draft.entities().require(change.kept(), "kept", null);
        String gone = draft.entities().require(change.gone(), "gone", null);
        refuseMisfit(kept, gone);
        List<String> dropped = move(gone, kept);
        for (Map<String, Object> key : draft.keys().of(gone)) {
            MergeOrigins origins = MergeOrigins.of((String) key.get("mergedFrom"));
            successors.transfer(key, gone, kept, origins.with(gone));
        }
        draft.batch()
                .step("merge-entities", Map.of("gone", gone, "kept", kept))
                .step("retract-entities", Map.of("id", gone))
                .touch(kept);
        return new Change.Result(kept, gone, dropped);
    }

    /** Moves claims, and returns those that were only retracted. */
    private List<String> move(String gone, String kept) {
        List<StoredClaim> ofKept = draft.claims().about(kept);
        List<StoredClaim> ofGone = draft.claims().about(gone);
        new DifferentFromClaims(draft).refuseMerge(kept, gone, Map.of(kept, ofKept, gone, ofGone));
        Set<ClaimInput> there = ofKept.stream().map(ClaimInput::of).collect(Collectors.toSet());
        List<String> dropped = new ArrayList<>();
        boolean named = false;
        for (StoredClaim each : ofGone) {
            draft.claims().retract(each);
            named |= ClaimReplacements.NAME.equals(each.property());
            boolean between =
                    each.claim().from().equals(kept) || each.claim().to().equals(kept);
            ClaimInput merged = ClaimReplacements.merged(each, gone, kept);
            if (between || there.contains(ClaimInput.of(each).exchanging(gone, kept)) || there.contains(merged)) {
                dropped.add(each.claim().id());
            } else {
                successors.record(
                        each, merged, MergeOrigins.of(each.mergedFrom()).with(gone));
            }
        }
        if (!named) {
            remember(kept, gone, ofKept);
        }
        return dropped;
    }

    /** Adds a claim for a name that no claim states. */
    private void remember(String kept, String gone, List<StoredClaim> ofKept) {
        String name = String.valueOf(
                Objects.requireNonNull(draft.entities().entity(gone)).get("name"));
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", kept);
        fields.put("property", ClaimReplacements.ALTERNATIVE);
        fields.put("value", name);
        ClaimInput form = new ClaimInput(fields);
        String id = draft.claims().nextClaimId();
        Attribute attribute = Objects.requireNonNull(new ClaimParser(form).attribute(id));
        Claim claim = new ClaimParser(form)
                .claim(id, kept, attribute.id(), draft.entities().source(null, "source"));
        if (ofKept.stream().noneMatch(each -> ClaimComparison.same(each, claim, attribute))) {
            Map<String, @Nullable Object> links = new HashMap<>();
            links.put("mergedFrom", gone);
            draft.claims().record(claim, attribute, links);
        }
    }

    private static void refuseMisfit(String kept, String gone) {
        if (kept.equals(gone)) {
            throw MutationException.about(
                    UserError.Code.SELF_REFERENCE, "gone", Message.of("merge.same-already"), kept);
        }
        EntityType one = EntityType.ofId(kept);
        if (one != EntityType.ofId(gone) || one == EntityType.SOURCE) {
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED, "gone", Message.of("merge.other-types", kept, gone), gone);
        }
    }
}
