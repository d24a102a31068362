// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;

/**
 * Splits two actors that were merged wrongly. Each gets its own claims and keys, with changes that were made since the
 * merge.
 */
final class SplitChanges {

    private final UnitOfWork draft;
    private final ClaimReplacements successors;
    private final Set<ClaimInput> backAgain = new HashSet<>();

    SplitChanges(UnitOfWork draft) {
        this.draft = draft;
        this.successors = new ClaimReplacements(draft);
    }

    Change.Result split(Change.Split change) {
        String gone = change.gone();
        Map<String, Object> merge = draft.rows("merge-of-entity", Map.of("id", gone)).stream()
                .findFirst()
                .orElseThrow(() ->
                        MutationException.of(UserError.Code.NOT_FOUND, "id", Message.of("split.not-merged", gone)));
        String kept = String.valueOf(merge.get("kept"));
        requireThere(kept);
        restore(gone, kept, (Long) Objects.requireNonNull(merge.get("recorded")));
        for (Map<String, Object> key : draft.keys().of(kept)) {
            MergeOrigins origins = MergeOrigins.of((String) key.get("mergedFrom"));
            if (origins.has(gone)) {
                successors.transfer(key, kept, gone, origins.without(gone));
            }
        }
        draft.batch()
                .step("split-entities", Map.of("gone", gone))
                .step("reinstate-entities", Map.of("id", gone))
                .touch(kept, gone);
        return new Change.Result(gone, null, List.of(kept));
    }

    private void requireThere(String kept) {
        Map<?, ?> entity = draft.entities().entity(kept);
        if (entity == null || !kept.equals(entity.get("id"))) {
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED,
                    "id",
                    entity == null ? Message.of("split.kept-retracted", kept) : Message.of("split.kept-merged", kept),
                    kept);
        }
    }

    /** Gives claims back to the split-off actor, and restores claims that the merge only retracted. */
    private void restore(String gone, String kept, long merged) {
        MergedClaims moved = new MergedClaims(draft, gone, kept, merged, false);
        List<StoredClaim> leaving = Stream.concat(
                        moved.came().stream().filter(draft.claims()::isCurrent),
                        draft.claims().recordedOf(kept, gone))
                .toList();
        leaving.forEach(each -> back(each, gone, kept, moved.taken()));
        moved.between().forEach(each -> apart(each, gone, kept));
        List<StoredClaim> lost = moved.lost();
        draft.entities()
                .prefetch(lost.stream()
                        .filter(each -> each.attribute() == null)
                        .map(each -> other(each, gone))
                        .toList());
        lost.forEach(each -> restore(each, gone));
        stay(leaving, moved.dropped(), kept);
    }

    /** Restores for the kept actor the claims that another merged actor also had. */
    private void stay(List<StoredClaim> leaving, List<MergedClaims.Dropped> dropped, String kept) {
        Set<ClaimInput> missing = leaving.stream().map(ClaimInput::of).collect(Collectors.toSet());
        List<MergedClaims.Dropped> said =
                dropped.stream().filter(each -> missing.contains(each.at(kept))).toList();
        if (said.isEmpty()) {
            return;
        }
        draft.claims().about(kept).forEach(each -> missing.remove(ClaimInput.of(each)));
        for (MergedClaims.Dropped each : said) {
            if (missing.remove(each.at(kept))) {
                successors.record(each.claim(), each.at(kept), each.origins());
            }
        }
    }

    private void back(StoredClaim claim, String gone, String kept, List<StoredClaim> taken) {
        draft.claims().retract(claim);
        if (claim.corrects() == null) {
            return;
        }
        ClaimInput form = ClaimInput.of(claim).exchanging(kept, gone);
        boolean wasName = taken.stream().anyMatch(each -> isName(each, claim, gone));
        form = wasName ? form.with(Map.of("property", ClaimReplacements.NAME)) : form;
        backAgain.add(form);
        successors.record(claim, form, MergeOrigins.of(claim.mergedFrom()).without(gone));
    }

    /** Whether an alternative name of the kept actor was the name of the merged one. */
    private static boolean isName(StoredClaim before, StoredClaim here, String gone) {
        return ClaimReplacements.NAME.equals(before.property())
                && ClaimReplacements.ALTERNATIVE.equals(here.property())
                && MergeOrigins.of(before.mergedFrom())
                        .equals(MergeOrigins.of(here.mergedFrom()).without(gone))
                && before.claim().source().equals(here.claim().source())
                && Objects.requireNonNull(before.attribute())
                        .value()
                        .equals(Objects.requireNonNull(here.attribute()).value());
    }

    /** Restores a claim to another actor that is still merged into the kept actor. */
    private void apart(StoredClaim claim, String gone, String kept) {
        String other = other(claim, kept);
        successors.record(
                claim,
                ClaimInput.of(claim).exchanging(kept, gone).exchanging(other, kept),
                MergeOrigins.of(claim.mergedFrom()).without(gone).with(other));
    }

    /**
     * Restores a claim that the merge retracted, also if its other end was merged since. A claim that says the same by
     * now makes this unnecessary.
     */
    private void restore(StoredClaim claim, String gone) {
        ClaimInput form = ClaimInput.of(claim);
        MergeOrigins origins = MergeOrigins.of(claim.mergedFrom());
        if (claim.attribute() == null) {
            String other = other(claim, gone);
            String now = draft.entities().idOf(other);
            if (now == null) {
                throw MutationException.about(
                        UserError.Code.NOT_ALLOWED,
                        "id",
                        Message.of("split.other-end-retracted", claim.claim().id(), other),
                        claim.claim().id());
            }
            if (!now.equals(other)) {
                form = form.exchanging(other, now);
                origins = origins.with(other);
            }
        }
        if (backAgain.add(form)) {
            successors.record(claim, form, origins);
        }
    }

    private static String other(StoredClaim claim, String end) {
        return claim.claim().from().equals(end)
                ? claim.claim().to()
                : claim.claim().from();
    }
}
