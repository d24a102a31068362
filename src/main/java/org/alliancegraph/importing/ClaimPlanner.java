// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.Revision;
import org.alliancegraph.mutation.ClaimComparison;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.RequiredValues;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Plans rows of claims whose entities are known, by comparing each with the claims of the graph. */
final class ClaimPlanner {

    private final EntityIndex identities;
    private final HierarchyCheck hierarchy;
    private final HashSet128 seen = new HashSet128();
    private final HashSet128 ids = new HashSet128();
    private final HashSet128 replaced = new HashSet128();

    ClaimPlanner(EntityIndex identities, GraphLookup graph) {
        this.identities = identities;
        this.hierarchy = new HierarchyCheck(graph, this::exists);
    }

    /** Whether anything can stand about this already: not if one of its ends is new. */
    boolean comparable(PendingClaim pending) {
        return exists(pending.claim().from())
                && (pending.attribute() != null || exists(pending.claim().to()));
    }

    private boolean exists(String id) {
        ResolvedEntity entity = identities.get(id);
        return entity != null && entity.exists();
    }

    /** Compares with what stands, and says what is to be done. */
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
            record(pending, id, corrected, standing);
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
            record(pending, null, before, standing);
            return;
        }
        if (standing.stream().anyMatch(each -> ClaimComparison.contradicts(each, claim, attribute))) {
            row.addReason(Outcome.CONTRADICTS, "CONTRADICTS", null, Message.of("importing.other-source-contradicts"));
        }
        row.is(Outcome.NEW);
        record(pending, id, null, standing);
    }

    /** Whether both are about the same one: an id that some other database gave out can't mean a claim of ours. */
    private static boolean ofSameSubject(Claim one, Claim other) {
        return one.from().equals(other.from())
                || (one.type().symmetric()
                        && one.from().equals(other.to())
                        && one.to().equals(other.from()));
    }

    /** The claim in whose place it came where the file comes from, if that stands here. */
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
                .filter(each -> !replaced.contains(each.claim().id()))
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
        record(pending, null, own, standing);
    }

    private void record(
            PendingClaim pending, @Nullable String id, @Nullable StoredClaim before, List<StoredClaim> standing) {
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

    /** Whether something would be without a value that it can't be without. */
    private boolean takesAway(PendingClaim pending, StoredClaim before, List<StoredClaim> standing) {
        String id = before.claim().from();
        boolean kept =
                pending.claim().from().equals(id) && RequiredValues.sustains(pending.claim(), pending.attribute());
        return !kept
                && RequiredValues.sustains(before.claim(), before.attribute())
                && standing.stream()
                        .filter(each -> !replaced.contains(each.claim().id()))
                        .noneMatch(each -> each.claim().from().equals(id)
                                && RequiredValues.sustains(each.claim(), each.attribute()));
    }

    /** Whoever a claim was about before shows it no more. */
    private void moved(String before, String now, Map<String, @Nullable Object> fields) {
        if (!before.equals(now) && exists(before)) {
            identities.touch(before);
            fields.put("objectBefore", before);
        }
    }
}
