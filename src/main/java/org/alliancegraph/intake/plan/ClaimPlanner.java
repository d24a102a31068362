// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ClaimType;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.intake.change.ClaimForm;
import org.alliancegraph.intake.change.Comparison;
import org.alliancegraph.intake.change.Fault;
import org.alliancegraph.intake.change.StandingClaim;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Plans the rows that are claims. */
final class ClaimPlanner {

    private static final List<String> SAID = List.of(
            "type",
            "property",
            "value",
            "kind",
            "role",
            "stance",
            "status",
            "validFrom",
            "validTo",
            "rank",
            "locator",
            "note");

    private static final Pattern CLAIM_ID = Pattern.compile("claim:[a-z0-9]+(-[a-z0-9]+)*");

    private final Identities identities;
    private final Referents referents;
    private final Sources sources;
    private final Fingerprints seen = new Fingerprints();
    private final Fingerprints named = new Fingerprints();
    private final Fingerprints replaced = new Fingerprints();

    ClaimPlanner(Identities identities, Referents referents, Sources sources) {
        this.identities = identities;
        this.referents = referents;
        this.sources = sources;
    }

    /** A claim whose ends are known, still to be compared with what stands. */
    record Pending(
            RowDraft row,
            Claim claim,
            @Nullable Attribute attribute,
            Map<String, @Nullable Object> fields,
            @Nullable String id) {}

    static Identities.Reference reference(RowDraft row, String end) {
        List<String> keys = row.keys(end + ".key:");
        String type = row.text(end + ".type");
        String assumed = end.equals("to") && type == null ? assumed(row) : type;
        return new Identities.Reference(
                end, row.text(end), assumed, row.text(end + ".state"), row.text(end + ".district"), keys);
    }

    private static @Nullable String assumed(RowDraft row) {
        return switch (String.valueOf(row.text("type"))) {
            case "WORKS_ON", "BROADER" -> "Topic";
            case "LOCATED_IN" -> "Municipality";
            default -> null;
        };
    }

    /** Finds out what the row means; null after it was told why that can't be known. */
    @Nullable
    Pending understand(RowDraft row) {
        row.about(
                row.text("from") + " " + row.text("type") + " "
                        + Objects.requireNonNullElse(row.text("to"), row.text("property") + " = " + row.text("value")),
                row.text("id"));
        Identities.Entity from = referents.resolve(reference(row, "from"), row);
        boolean value = "HAS_ATTRIBUTE".equals(row.text("type"));
        Identities.Entity to = value ? null : referents.resolve(reference(row, "to"), row);
        Identities.Entity source = sources.of(row);
        if (row.stuck() || from == null || source == null || (to == null && !value)) {
            return null;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        SAID.forEach(field -> fields.put(field, row.text(field)));
        fields.put("subject", from.id());
        fields.put("object", to == null ? null : to.id());
        fields.put("source", source.id());
        ClaimForm form = new ClaimForm(fields);
        String id = row.text("id");
        if (id != null && !CLAIM_ID.matcher(id).matches()) {
            row.because(
                    Outcome.WRONG,
                    "INVALID_VALUE",
                    "id",
                    "'" + id + "' is no id of a claim.",
                    "claim:words-of-a-z-and-0-9");
            return null;
        }
        try {
            String named = id == null ? "claim:planned" : id;
            Attribute attribute = form.attribute(named);
            Claim claim = form.claim(
                    named,
                    from.id(),
                    attribute == null ? Objects.requireNonNull(to).id() : attribute.id(),
                    source.id());
            fields.put("sourceDay", String.valueOf(source.day()));
            row.about(
                    claim.from() + " " + claim.type() + " "
                            + (attribute == null ? claim.to() : attribute.property() + " = " + attribute.value()),
                    id);
            return new Pending(row, claim, attribute, fields, id);
        } catch (Fault fault) {
            row.wrong(fault);
            return null;
        }
    }

    /** Whether anything can stand about this already: not if one of its ends is new. */
    boolean comparable(Pending pending) {
        return exists(pending.claim().from())
                && (pending.attribute() != null || exists(pending.claim().to()));
    }

    private boolean exists(String id) {
        Identities.Entity entity = identities.get(id);
        return entity != null && entity.exists();
    }

    /** Compares with what stands, and says what is to be done. */
    void plan(Pending pending, Map<String, StandingClaim> named, List<StandingClaim> standing) {
        RowDraft row = pending.row();
        Claim claim = pending.claim();
        Attribute attribute = pending.attribute();
        if (!seen.add(fingerprint(pending))) {
            row.because(Outcome.SAME, "SAID_BEFORE", null, "A row before says the same.");
            return;
        }
        String id = pending.id();
        StandingClaim ofSameId = id == null ? null : named.get(id);
        if (ofSameId != null) {
            if (ofSameId.retracted() == Revision.OPEN) {
                againstOwn(pending, ofSameId);
                return;
            }
            id = null;
            row.because(
                    Outcome.CHANGED,
                    "TAKEN_BACK",
                    "id",
                    "Revision " + ofSameId.retracted() + " took this claim back; it is recorded anew.");
        }
        if (standing.stream().anyMatch(each -> Comparison.same(each, claim, attribute))) {
            return;
        }
        StandingClaim corrected = corrected(pending, named);
        if (corrected != null) {
            row.because(
                    Outcome.CHANGED,
                    "CORRECTS",
                    "corrects",
                    "It comes in the place of " + corrected.claim().id() + ".");
            record(pending, id, corrected);
            return;
        }
        StandingClaim before = attribute == null || Attribute.single(attribute.property())
                ? standing.stream()
                        .filter(each -> Comparison.restated(each, claim, attribute))
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
        if (standing.stream().anyMatch(each -> Comparison.contradicts(each, claim, attribute))) {
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
    private static @Nullable StandingClaim corrected(Pending pending, Map<String, StandingClaim> named) {
        StandingClaim corrected = named.get(String.valueOf(pending.row().text("corrects")));
        boolean stands = corrected != null
                && corrected.retracted() == Revision.OPEN
                && corrected.claim().type() == pending.claim().type()
                && corrected.claim().from().equals(pending.claim().from());
        return stands ? corrected : null;
    }

    private void againstOwn(Pending pending, StandingClaim standing) {
        if (Comparison.same(standing, pending.claim(), pending.attribute())) {
            return;
        }
        if (standing.claim().type() != pending.claim().type()) {
            pending.row()
                    .because(
                            Outcome.WRONG,
                            "OTHER_TYPE",
                            "type",
                            standing.claim().id() + " is of the type "
                                    + standing.claim().type() + "; a correction keeps it.");
            return;
        }
        pending.row()
                .because(
                        Outcome.CHANGED,
                        "CORRECTS",
                        "id",
                        "The claim of this id says something else; it is corrected.");
        record(pending, null, standing);
    }

    private void record(Pending pending, @Nullable String id, @Nullable StandingClaim before) {
        String replaces = before == null ? null : before.claim().id();
        if (id != null && !named.add(id)) {
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
        pending.row().step(new Step(Step.Kind.RECORD, id, fields, replaces));
    }

    /** Whoever a claim was about before shows it no more. */
    private void moved(String before, String now, String field, Map<String, @Nullable Object> fields) {
        if (!before.equals(now) && exists(before)) {
            identities.touch(before);
            fields.put(field, before);
        }
    }

    private static @Nullable Object[] fingerprint(Pending pending) {
        Claim claim = pending.claim();
        List<@Nullable Object> parts = new ArrayList<>();
        parts.add(claim.from());
        parts.add(pending.attribute() == null ? claim.to() : null);
        SAID.forEach(field -> parts.add(pending.fields().get(field)));
        parts.add(claim.source());
        parts.add(pending.id());
        return parts.toArray();
    }

    static boolean speaksOfValue(Pending pending) {
        return pending.claim().type() == ClaimType.HAS_ATTRIBUTE;
    }
}
