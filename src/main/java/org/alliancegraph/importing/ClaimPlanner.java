// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.Revision;
import org.alliancegraph.mutation.ClaimComparison;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Plans the rows that are claims, once it is known what they mean, by what stands already. */
final class ClaimPlanner {

    private final EntityIndex identities;
    private final HashSet128 seen = new HashSet128();
    private final HashSet128 ids = new HashSet128();
    private final HashSet128 replaced = new HashSet128();

    ClaimPlanner(EntityIndex identities) {
        this.identities = identities;
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
            row.because(Outcome.SAME, "SAID_BEFORE", null, "A row before says the same.");
            return;
        }
        String id = pending.id();
        StoredClaim ofSameId = id == null ? null : named.get(id);
        if (ofSameId != null) {
            if (ofSameId.retracted() == Revision.OPEN) {
                againstOwn(pending, ofSameId, standing);
                return;
            }
            id = null;
            row.because(
                    Outcome.CHANGED,
                    "TAKEN_BACK",
                    "id",
                    "Revision " + ofSameId.retracted() + " took this claim back; it is recorded anew.");
        }
        if (standing.stream().anyMatch(each -> ClaimComparison.same(each, claim, attribute))) {
            return;
        }
        StoredClaim corrected = corrected(pending, named);
        if (corrected != null) {
            row.because(
                    Outcome.CHANGED,
                    "CORRECTS",
                    "corrects",
                    "It comes in the place of " + corrected.claim().id() + ".");
            record(pending, id, corrected);
            return;
        }
        StoredClaim before = attribute == null || Attribute.single(attribute.property())
                ? standing.stream()
                        .filter(each -> ClaimComparison.restated(each, claim, attribute))
                        .findFirst()
                        .orElse(null)
                : null;
        if (before != null && pending.id() == null) {
            row.because(
                    Outcome.CHANGED,
                    "RESTATED",
                    null,
                    "The same source said it differently: " + before.claim().id() + " is corrected.");
            record(pending, null, before);
            return;
        }
        if (standing.stream().anyMatch(each -> ClaimComparison.contradicts(each, claim, attribute))) {
            row.because(
                    Outcome.CONTRADICTS,
                    "CONTRADICTS",
                    null,
                    "Another source says otherwise; both will stand side by side.");
        }
        row.is(Outcome.NEW);
        record(pending, id, null);
    }

    /** The claim in whose place it came where the file comes from, if that stands here. */
    private static @Nullable StoredClaim corrected(PendingClaim pending, Map<String, StoredClaim> named) {
        StoredClaim corrected = named.get(String.valueOf(pending.row().text("corrects")));
        boolean stands = corrected != null
                && corrected.retracted() == Revision.OPEN
                && corrected.claim().type() == pending.claim().type()
                && corrected.claim().from().equals(pending.claim().from());
        return stands ? corrected : null;
    }

    private void againstOwn(PendingClaim pending, StoredClaim own, List<StoredClaim> standing) {
        if (ClaimComparison.same(own, pending.claim(), pending.attribute())) {
            return;
        }
        if (own.claim().type() != pending.claim().type()) {
            pending.row()
                    .because(
                            Outcome.WRONG,
                            "OTHER_TYPE",
                            "type",
                            own.claim().id() + " is of the type " + own.claim().type() + "; a correction keeps it.");
            return;
        }
        StoredClaim same = standing.stream()
                .filter(each -> ClaimComparison.same(each, pending.claim(), pending.attribute()))
                .filter(each -> !replaced.contains(each.claim().id()))
                .findFirst()
                .orElse(null);
        if (same != null) {
            pending.row()
                    .because(
                            Outcome.WRONG,
                            "SAID_BY_ANOTHER",
                            "id",
                            "Corrected so, " + own.claim().id() + " would say the same as "
                                    + same.claim().id() + " of the same source.");
            return;
        }
        pending.row()
                .because(
                        Outcome.CHANGED,
                        "CORRECTS",
                        "id",
                        "The claim of this id says something else; it is corrected.");
        record(pending, null, own);
    }

    private void record(PendingClaim pending, @Nullable String id, @Nullable StoredClaim before) {
        String replaces = before == null ? null : before.claim().id();
        if (id != null && !ids.add(id)) {
            pending.row()
                    .because(
                            Outcome.WRONG,
                            "SAID_OTHERWISE",
                            "id",
                            "The claim of this id was said otherwise by a row before; this one is not taken.",
                            "one row for each id");
            return;
        }
        if (replaces != null && !replaced.add(replaces)) {
            pending.row()
                    .because(
                            Outcome.WRONG,
                            "SAID_OTHERWISE",
                            pending.id() == null ? null : "id",
                            "A row before comes in the place of " + replaces + " already; this one is not taken.",
                            "one row for each claim");
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
            moved(before.claim().from(), pending.claim().from(), "subjectBefore", fields);
            moved(before.claim().to(), pending.claim().to(), "objectBefore", fields);
        }
        pending.row().step(new PlanStep(PlanStep.Kind.RECORD, id, fields, replaces));
    }

    /** Whoever a claim was about before shows it no more. */
    private void moved(String before, String now, String field, Map<String, @Nullable Object> fields) {
        if (!before.equals(now) && exists(before)) {
            identities.touch(before);
            fields.put(field, before);
        }
    }
}
