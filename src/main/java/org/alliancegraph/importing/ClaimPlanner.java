// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Map;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.Revision;
import org.alliancegraph.mutation.ClaimComparison;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Plans rows of claims whose entities are known, by comparing each with the claims of the graph. */
final class ClaimPlanner {

    private final EntityIndex identities;
    private final HashSet128 seen = new HashSet128();
    private final ClaimRecorder recorder;

    ClaimPlanner(EntityIndex identities, GraphLookup graph) {
        this.identities = identities;
        this.recorder = new ClaimRecorder(identities, new HierarchyCheck(graph, identities::exists));
    }

    /** Whether the graph can have claims about the same thing: not if one of the ends is new. */
    boolean comparable(PendingClaim pending) {
        return identities.exists(pending.claim().from())
                && (pending.attribute() != null
                        || identities.exists(pending.claim().to()));
    }

    /** Compares a claim with those of the graph, and plans what to write. */
    void plan(PendingClaim pending, Map<String, StoredClaim> named, List<StoredClaim> standing) {
        PendingRowPlan row = pending.row();
        Claim claim = pending.claim();
        Attribute attribute = pending.attribute();
        if (!seen.add(pending.fingerprint())) {
            row.addReason(Outcome.SAME, "SAID_BEFORE", null, Message.of("importing.row-before-says-same"));
            return;
        }
        String id = pending.id();
        StoredClaim ofSameId = id == null ? null : named.get(id);
        if (ofSameId != null && !ofSameSubject(ofSameId.claim(), claim)) {
            id = null;
            row.addReason(Outcome.SAME, "ID_OF_ANOTHER", "id", Message.of("importing.claim-id-of-another"));
        } else if (ofSameId != null) {
            if (ofSameId.retracted() == Revision.OPEN) {
                againstOwn(pending, ofSameId, standing);
                return;
            }
            id = null;
            row.addReason(
                    Outcome.CHANGED,
                    "TAKEN_BACK",
                    "id",
                    Message.of("importing.claim-was-retracted", ofSameId.retracted()));
        }
        if (standing.stream().anyMatch(each -> ClaimComparison.same(each, claim, attribute))) {
            return;
        }
        StoredClaim corrected = corrected(pending, named);
        if (corrected != null) {
            row.addReason(
                    Outcome.CHANGED,
                    "CORRECTS",
                    "corrects",
                    Message.of("importing.replaces-claim", corrected.claim().id()));
            recorder.record(pending, id, corrected, standing);
            return;
        }
        StoredClaim before = attribute == null || Attribute.single(attribute.property())
                ? standing.stream()
                        .filter(each -> ClaimComparison.restated(each, claim, attribute))
                        .findFirst()
                        .orElse(null)
                : null;
        if (before != null && pending.id() == null) {
            row.addReason(
                    Outcome.CHANGED,
                    "RESTATED",
                    null,
                    Message.of("importing.corrects-claim", before.claim().id()));
            recorder.record(pending, null, before, standing);
            return;
        }
        if (standing.stream().anyMatch(each -> ClaimComparison.contradicts(each, claim, attribute))) {
            row.addReason(Outcome.CONTRADICTS, "CONTRADICTS", null, Message.of("importing.other-source-contradicts"));
        }
        row.is(Outcome.NEW);
        recorder.record(pending, id, null, standing);
    }

    /**
     * Whether both are about the same thing. If they are not, the id is from another database and is not that of our
     * claim.
     */
    private static boolean ofSameSubject(Claim one, Claim other) {
        return one.from().equals(other.from())
                || (one.type().symmetric()
                        && one.from().equals(other.to())
                        && one.to().equals(other.from()));
    }

    /** The claim that this one replaced in the database of the file, if it is current here. */
    private static @Nullable StoredClaim corrected(PendingClaim pending, Map<String, StoredClaim> named) {
        StoredClaim corrected = named.get(String.valueOf(pending.row().text("corrects")));
        boolean stands = corrected != null
                && corrected.retracted() == Revision.OPEN
                && corrected.claim().type() == pending.claim().type()
                && ofSameSubject(corrected.claim(), pending.claim());
        return stands ? corrected : null;
    }

    private void againstOwn(PendingClaim pending, StoredClaim own, List<StoredClaim> standing) {
        if (ClaimComparison.same(own, pending.claim(), pending.attribute())) {
            return;
        }
        if (own.claim().type() != pending.claim().type()) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "OTHER_TYPE",
                            "type",
                            Message.of(
                                    "importing.correction-keeps-type",
                                    own.claim().id(),
                                    own.claim().type()));
            return;
        }
        StoredClaim same = standing.stream()
                .filter(each -> ClaimComparison.same(each, pending.claim(), pending.attribute()))
                .filter(each -> !recorder.replaces(each))
                .findFirst()
                .orElse(null);
        if (same != null) {
            pending.row()
                    .addReason(
                            Outcome.WRONG,
                            "SAID_BY_ANOTHER",
                            "id",
                            Message.of(
                                    "importing.correction-duplicates",
                                    own.claim().id(),
                                    same.claim().id()));
            return;
        }
        pending.row().addReason(Outcome.CHANGED, "CORRECTS", "id", Message.of("importing.claim-of-id-differs"));
        recorder.record(pending, null, own, standing);
    }
}
