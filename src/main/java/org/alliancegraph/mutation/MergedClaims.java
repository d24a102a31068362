// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The effects of a merge on the claims of the two actors, for a split. */
final class MergedClaims {

    private final String gone;
    private final String kept;
    private final long merged;
    private final List<StoredClaim> taken = new ArrayList<>();
    private final List<StoredClaim> came = new ArrayList<>();
    private final List<StoredClaim> between = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<Moved> brought = new HashSet<>();
    private final Set<String> undone = new HashSet<>();

    /**
     * @param merged the revision of the merge
     * @param undoing whether the merge is being undone, so that retracted claims are restored
     */
    MergedClaims(UnitOfWork draft, String gone, String kept, long merged, boolean undoing) {
        this.gone = gone;
        this.kept = kept;
        this.merged = merged;
        for (Map<String, Object> row :
                draft.rows("claims-moved", Map.of("gone", gone, "kept", kept, "number", merged, "undoing", undoing))) {
            StoredClaim claim = StoredClaim.of(row);
            if (Boolean.TRUE.equals(row.get("undone"))) {
                undone.add(claim.claim().id());
            }
            switch (String.valueOf(row.get("what"))) {
                case "TAKEN" -> taken.add(claim);
                case "BETWEEN" -> between.add(claim);
                case "BROUGHT" -> brought.add(new Moved(ClaimInput.of(claim), MergeOrigins.of(claim.mergedFrom())));
                case "DROPPED" -> dropped.add(new Dropped(claim, String.valueOf(row.get("whose"))));
                default -> came.add(claim);
            }
        }
        dropped.removeIf(each -> brought.contains(Moved.of(each.claim(), each.whose(), kept)));
    }

    /**
     * A claim that was not moved by a merge, because the kept actor had an equal claim.
     *
     * @param whose the actor that was merged
     */
    record Dropped(StoredClaim claim, String whose) {

        ClaimInput at(String kept) {
            return ClaimReplacements.merged(claim, whose, kept);
        }

        MergeOrigins origins() {
            return MergeOrigins.of(claim.mergedFrom()).with(whose);
        }
    }

    /** The claims that were retracted from the merged actor. */
    List<StoredClaim> taken() {
        return taken;
    }

    /** The claims of the kept actor that replace them, including retracted ones. */
    List<StoredClaim> came() {
        return came;
    }

    /** The replaced claims whose other end was also merged into the kept actor. */
    List<StoredClaim> between() {
        return between;
    }

    /** The claims that other merges did not move. */
    List<Dropped> dropped() {
        return dropped;
    }

    /** The retracted claims that were never recorded for the kept actor. */
    List<StoredClaim> lost() {
        Set<Moved> moved = Stream.of(came, between)
                .flatMap(List::stream)
                .filter(each -> each.recorded() == merged)
                .map(each -> new Moved(ClaimInput.of(each), MergeOrigins.of(each.mergedFrom())))
                .collect(Collectors.toSet());
        Set<String> followed = followed();
        return taken.stream()
                .filter(each -> !moved.contains(Moved.of(each, gone, kept)))
                .filter(each -> !followed.contains(each.claim().id()))
                .toList();
    }

    /** The form of a claim after a merge. */
    private record Moved(ClaimInput form, MergeOrigins origins) {

        static Moved of(StoredClaim taken, String gone, String kept) {
            return new Moved(
                    ClaimReplacements.merged(taken, gone, kept),
                    MergeOrigins.of(taken.mergedFrom()).with(gone));
        }
    }

    /** The claims that were replaced, directly or in several steps, unless the replacement was undone. */
    private Set<String> followed() {
        Map<String, StoredClaim> here = new HashMap<>();
        Stream.of(came, between)
                .flatMap(List::stream)
                .forEach(each -> here.put(each.claim().id(), each));
        Set<String> followed = new HashSet<>();
        for (StoredClaim each : here.values()) {
            @Nullable StoredClaim claim = undone.contains(each.claim().id()) ? null : each;
            while (claim != null && claim.corrects() != null && followed.add(claim.corrects())) {
                claim = here.get(claim.corrects());
            }
        }
        return followed;
    }
}
