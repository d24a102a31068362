// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.collaboration.ClaimType;
import org.alliancegraph.graph.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Making one actor of two, and two of one again. Claims, keys and names move; what only tied the two to each other, or
 * is said of the other already, is taken back and comes back when they are split.
 */
final class MergeChanges {

    private static final String NAME = "name";
    private static final String ALTERNATIVE = "alternativeName";

    private final Draft draft;

    MergeChanges(Draft draft) {
        this.draft = draft;
    }

    Change.Result merge(Change.Merge change) {
        String kept = draft.require(change.kept(), "kept", null);
        String gone = draft.require(change.gone(), "gone", null);
        refuseMisfit(kept, gone);
        List<StandingClaim> there = new ArrayList<>(draft.about(kept));
        List<StandingClaim> moving = draft.about(gone);
        List<String> dropped = new ArrayList<>();
        for (StandingClaim each : moving) {
            draft.retract(each);
            boolean between =
                    each.claim().from().equals(kept) || each.claim().to().equals(kept);
            if (between || there.stream().anyMatch(other -> saysTheSame(other, each, kept, gone))) {
                dropped.add(each.claim().id());
            } else {
                move(each, gone, kept, gone, renamed(each, NAME, ALTERNATIVE));
            }
        }
        if (moving.stream().noneMatch(each -> NAME.equals(each.property()))) {
            remember(kept, gone);
        }
        for (Map<String, Object> key : draft.rows("keys-of-entity", Map.of("ids", List.of(gone)))) {
            hand(key, gone, kept, gone);
        }
        draft.batch()
                .step("merge-entities", Map.of("gone", gone, "kept", kept))
                .step("retract-entities", Map.of("id", gone))
                .touch(kept);
        return new Change.Result(kept, gone, dropped);
    }

    Change.Result split(Change.Split change) {
        Map<String, Object> merge = draft.rows("merge-of-entity", Map.of("id", change.gone())).stream()
                .findFirst()
                .orElseThrow(() -> Fault.of(
                        UserError.Code.NOT_FOUND, "id", "'" + change.gone() + "' is not merged into anything."));
        String kept = String.valueOf(merge.get("kept"));
        if (draft.entity(kept) == null
                || !kept.equals(Objects.requireNonNull(draft.entity(kept)).get("id"))) {
            throw Fault.about(
                    UserError.Code.NOT_ALLOWED,
                    "id",
                    "What it was merged into was merged itself: split " + kept + " first.",
                    kept);
        }
        restore(change.gone(), kept, (Long) Objects.requireNonNull(merge.get("recorded")));
        for (Map<String, Object> key : draft.rows("keys-of-entity", Map.of("ids", List.of(kept)))) {
            if (change.gone().equals(key.get("mergedFrom"))) {
                hand(key, kept, change.gone(), null);
            }
        }
        draft.batch()
                .step("split-entities", Map.of("gone", change.gone()))
                .step("reinstate-entities", Map.of("id", change.gone()))
                .touch(kept, change.gone());
        return new Change.Result(change.gone(), null, List.of(kept));
    }

    private void restore(String gone, String kept, long merged) {
        List<StandingClaim> all =
                draft.rows("claims-moved", Map.of("gone", gone, "kept", kept, "number", merged)).stream()
                        .map(StandingClaim::of)
                        .toList();
        Map<String, StandingClaim> before = new HashMap<>();
        Set<String> moved = new HashSet<>();
        for (StandingClaim each : all) {
            if (gone.equals(each.mergedFrom())) {
                moved.add(String.valueOf(each.corrects()));
            } else {
                before.put(each.claim().id(), each);
            }
        }
        for (StandingClaim each : all) {
            boolean here = gone.equals(each.mergedFrom());
            if (here && each.retracted() == Revision.OPEN) {
                StandingClaim original = before.get(String.valueOf(each.corrects()));
                draft.retract(each);
                if (each.corrects() != null) {
                    boolean wasName = original != null && NAME.equals(original.property());
                    move(each, kept, gone, null, wasName ? renamed(each, ALTERNATIVE, NAME) : each.property());
                }
            } else if (!here && !moved.contains(each.claim().id())) {
                move(each, gone, gone, null, each.property());
            }
        }
    }

    private void move(
            StandingClaim standing, String from, String to, @Nullable String mergedFrom, @Nullable String property) {
        ClaimForm form = ClaimForm.of(standing);
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put("property", property);
        changed.put("subject", exchanged(standing.claim().from(), from, to));
        if (standing.attribute() == null) {
            changed.put("object", exchanged(standing.claim().to(), from, to));
        }
        ClaimForm moved = form.with(changed);
        String id = draft.nextClaimId();
        var attribute = moved.attribute(id);
        String object = attribute == null ? moved.required("object") : attribute.id();
        Map<String, @Nullable Object> links = new HashMap<>();
        links.put("corrects", standing.claim().id());
        links.put("mergedFrom", mergedFrom);
        draft.record(
                moved.claim(
                        id, moved.required("subject"), object, standing.claim().source()),
                attribute,
                links);
    }

    /** Keeps a name that no claim states. */
    private void remember(String kept, String gone) {
        String name = String.valueOf(Objects.requireNonNull(draft.entity(gone)).get("name"));
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", kept);
        fields.put("property", ALTERNATIVE);
        fields.put("value", name);
        ClaimForm form = new ClaimForm(fields);
        String id = draft.nextClaimId();
        var attribute = Objects.requireNonNull(form.attribute(id));
        Map<String, @Nullable Object> links = new HashMap<>();
        links.put("mergedFrom", gone);
        draft.record(form.claim(id, kept, attribute.id(), draft.source(null, "source")), attribute, links);
    }

    private void hand(Map<String, Object> key, String from, String to, @Nullable String mergedFrom) {
        draft.batch().step("retract-keys", Map.of("entity", from, "key", String.valueOf(key.get("key"))));
        draft.batch().give(to, String.valueOf(key.get("scheme")), String.valueOf(key.get("value")), mergedFrom);
    }

    private void refuseMisfit(String kept, String gone) {
        if (kept.equals(gone)) {
            throw Fault.about(UserError.Code.SELF_REFERENCE, "gone", "Both are the same actor already.", kept);
        }
        EntityForm one = EntityForm.ofId(kept);
        if (one != EntityForm.ofId(gone) || one == EntityForm.SOURCE) {
            throw Fault.about(
                    UserError.Code.NOT_ALLOWED,
                    "gone",
                    "Only two of one type can be one, and no sources; these are " + kept + " and " + gone + ".",
                    gone);
        }
    }

    private static @Nullable String renamed(StandingClaim claim, String before, String after) {
        return before.equals(claim.property()) ? after : claim.property();
    }

    private static boolean saysTheSame(StandingClaim there, StandingClaim moving, String kept, String gone) {
        Map<String, @Nullable Object> ends = new HashMap<>();
        ends.put("subject", exchanged(moving.claim().from(), gone, kept));
        if (moving.attribute() == null) {
            ends.put("object", exchanged(moving.claim().to(), gone, kept));
        }
        return ClaimForm.of(moving).with(ends).equals(ClaimForm.of(there));
    }

    private static String exchanged(String id, String from, String to) {
        return id.equals(from) ? to : id;
    }
}
