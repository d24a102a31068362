// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.RequiredValues;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Plans to record claims, and refuses claims that would contradict other rows or rules of the graph. */
final class ClaimRecorder {

    private final EntityIndex identities;
    private final HierarchyCheck hierarchy;
    private final HashSet128 ids = new HashSet128();
    private final HashSet128 replaced = new HashSet128();

    ClaimRecorder(EntityIndex identities, HierarchyCheck hierarchy) {
        this.identities = identities;
        this.hierarchy = hierarchy;
    }

    /** Whether an earlier row replaces a claim. */
    boolean replaces(StoredClaim claim) {
        return replaced.contains(claim.claim().id());
    }

    /**
     * Plans to record the claim, unless that makes no sense.
     *
     * @param id the id that the claim is to have; null for a new one
     * @param before the claim that it replaces
     * @param standing the claims that the graph has about the same
     */
    void record(PendingClaim pending, @Nullable String id, @Nullable StoredClaim before, List<StoredClaim> standing) {
        String replaces = before == null ? null : before.claim().id();
        if (id != null && !ids.add(id)) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "SAID_OTHERWISE",
                            "id",
                            Message.of("importing.claim-id-said-before"),
                            Message.of("expected.row-per-id"));
            return;
        }
        if (replaces != null && !replaced.add(replaces)) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "SAID_OTHERWISE",
                            pending.id() == null ? null : "id",
                            Message.of("importing.claim-replaced-before", replaces),
                            Message.of("expected.row-per-claim"));
            return;
        }
        if (before != null && takesAway(pending, before, standing)) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "MISSING_VALUE",
                            "value",
                            Message.of(
                                    "entity.value-needed",
                                    before.claim().from(),
                                    Message.field(String.valueOf(before.property()))));
            return;
        }
        if (hierarchy.closesCircle(pending.claim(), each -> replaced.contains(each))) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "CYCLE",
                            "to",
                            Message.of(
                                    "claim.cycle",
                                    pending.claim().to(),
                                    pending.claim().from()));
            return;
        }
        identities.touch(pending.claim().from());
        if (pending.attribute() == null) {
            identities.touch(pending.claim().to());
        }
        Map<String, @Nullable Object> fields = new HashMap<>(pending.fields());
        String corrects = pending.row().text("corrects");
        fields.put("correctsElsewhere", corrects == null || corrects.equals(replaces) ? null : corrects);
        fields.put("mergedFrom", pending.row().text("mergedFrom"));
        if (before != null) {
            moved(before.claim().to(), pending.claim().to(), fields);
        }
        pending.showChanges(before == null ? null : ClaimInput.of(before));
        pending.row().step(new PlanStep(PlanStep.Kind.RECORD, id, fields, replaces));
    }

    /** Whether an entity would lose a required value. */
    private boolean takesAway(PendingClaim pending, StoredClaim before, List<StoredClaim> standing) {
        String id = before.claim().from();
        boolean kept =
                pending.claim().from().equals(id) && RequiredValues.sustains(pending.claim(), pending.attribute());
        return !kept
                && RequiredValues.sustains(before.claim(), before.attribute())
                && standing.stream()
                        .filter(each -> !replaces(each))
                        .noneMatch(each -> each.claim().from().equals(id)
                                && RequiredValues.sustains(each.claim(), each.attribute()));
    }

    /** Notes the former object of a claim, whose current values change, too. */
    private void moved(String before, String now, Map<String, @Nullable Object> fields) {
        if (!before.equals(now) && identities.exists(before)) {
            identities.touch(before);
            fields.put("objectBefore", before);
        }
    }
}
