// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.graph.Revision;
import org.jspecify.annotations.Nullable;

/** Takes a whole revision back by writing its inverse, or says what stands in the way. */
final class UndoChanges {

    private static final int MOST = 200_000;

    private final Draft draft;
    private final List<String> obstacles = new ArrayList<>();
    private long number;

    UndoChanges(Draft draft) {
        this.draft = draft;
    }

    Change.Result undo(Change.Undo change) {
        number = change.revision();
        requireStanding();
        Set<String> created = new HashSet<>();
        Collection<Map<String, Object>> entities = draft.rows("entities-of-revision", Map.of("number", number));
        for (Map<String, Object> each : entities) {
            if ("created".equals(each.get("what"))) {
                created.add(String.valueOf(properties(each).get("id")));
            }
        }
        Set<String> own = claims(created);
        entities.forEach(each -> entity(each, own));
        fields();
        merges();
        keys(created);
        if (!obstacles.isEmpty()) {
            throw Fault.of(
                    UserError.Code.CANNOT_UNDO,
                    "revision",
                    "Revision " + number + " can't be undone: "
                            + String.join("; ", obstacles.subList(0, Math.min(5, obstacles.size())))
                            + (obstacles.size() > 5 ? "; and " + (obstacles.size() - 5) + " more." : "."));
        }
        return Change.Result.of("revision:" + number);
    }

    private void requireStanding() {
        Map<String, Object> revision =
                draft
                        .rows("revision", Map.of("number", number, "never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> Fault.of(
                                UserError.Code.NOT_FOUND, "revision", "The graph has no revision " + number + "."));
        if (!((List<?>) Objects.requireNonNull(revision.get("undoneBy"))).isEmpty()) {
            throw Fault.of(
                    UserError.Code.CANNOT_UNDO,
                    "revision",
                    "Revision " + number + " was undone already, by revision " + revision.get("undoneBy")
                            + ". Undo that to have it again.");
        }
    }

    private Set<String> claims(Set<String> created) {
        Collection<Map<String, Object>> rows = draft.rows("claims-of-revision", Map.of("number", number));
        if (rows.size() > MOST) {
            throw Fault.of(
                    UserError.Code.CANNOT_UNDO,
                    "revision",
                    "Revision " + number + " wrote " + rows.size() + " claims; at most " + MOST
                            + " can be undone at once.");
        }
        Set<String> own = new HashSet<>();
        for (Map<String, Object> row : rows) {
            StandingClaim claim = StandingClaim.of(row);
            boolean here = claim.recorded() == number;
            if (here) {
                own.add(claim.claim().id());
            }
            if (here && claim.retracted() == Revision.OPEN) {
                draft.retract(claim);
            } else if (here && claim.retracted() != number) {
                obstacles.add(
                        "its claim " + claim.claim().id() + " was changed again by revision " + claim.retracted());
            } else if (!here) {
                restore(claim, created);
            }
        }
        return own;
    }

    private void restore(StandingClaim claim, Set<String> created) {
        if (created.contains(claim.claim().from())
                || created.contains(claim.claim().to())) {
            return;
        }
        ClaimForm form = ClaimForm.of(claim);
        String id = draft.nextClaimId();
        var attribute = form.attribute(id);
        Map<String, @Nullable Object> links = new HashMap<>();
        links.put("corrects", claim.claim().id());
        links.put("mergedFrom", claim.mergedFrom());
        draft.record(
                form.claim(
                        id,
                        claim.claim().from(),
                        attribute == null ? claim.claim().to() : attribute.id(),
                        claim.claim().source()),
                attribute,
                links);
    }

    private void entity(Map<String, Object> row, Set<String> own) {
        String id = String.valueOf(properties(row).get("id"));
        switch (String.valueOf(row.get("what"))) {
            case "retracted" -> {
                if (!Objects.equals(properties(row).get("recorded"), number)) {
                    draft.batch().step("reinstate-entities", Map.of("id", id)).touch(id);
                }
            }
            case "reinstated" -> draft.batch().step("retract-entities", Map.of("id", id));
            default -> {
                List<String> later = draft.about(id).stream()
                        .map(each -> each.claim().id())
                        .filter(each -> !own.contains(each))
                        .toList();
                if (!later.isEmpty()) {
                    obstacles.add("later claims speak of " + id + " (" + later.getFirst()
                            + (later.size() > 1 ? " and " + (later.size() - 1) + " more" : "") + ")");
                } else if (id.startsWith("source:") && restsElsewhere(id, own)) {
                    obstacles.add("later claims rest on " + id);
                } else if (Objects.equals(properties(row).get("retracted"), Revision.OPEN)) {
                    draft.batch().step("retract-entities", Map.of("id", id));
                }
            }
        }
    }

    private boolean restsElsewhere(String source, Set<String> own) {
        return draft.rows("claims-of-source", Map.of("source", source)).stream()
                .anyMatch(row -> !own.contains(String.valueOf(row.get("id"))));
    }

    private void fields() {
        for (Map<String, Object> row : draft.rows("changes-of-revision", Map.of("number", number))) {
            String id = String.valueOf(row.get("id"));
            String field = String.valueOf(row.get("field"));
            Object now = properties(row).get(field);
            if (!Objects.equals(now == null ? null : now.toString(), row.get("after"))) {
                obstacles.add(field + " of " + id + " was changed again");
                continue;
            }
            Map<String, @Nullable Object> note = new HashMap<>();
            note.put("field", field);
            note.put("before", row.get("after"));
            note.put("after", row.get("before"));
            Map<String, @Nullable Object> changed = new HashMap<>();
            changed.put("id", id);
            changed.put("properties", EntityForm.restored(field, (String) row.get("before")));
            changed.put("changes", List.of(note));
            draft.batch().step("change-entities", changed).touch(id);
        }
    }

    private void merges() {
        for (Map<String, Object> row : draft.rows("merges-of-revision", Map.of("number", number))) {
            String gone = String.valueOf(row.get("gone"));
            String kept = String.valueOf(row.get("kept"));
            boolean made = "made".equals(row.get("what"));
            if (made && Objects.equals(row.get("retracted"), Revision.OPEN)) {
                draft.batch().step("split-entities", Map.of("gone", gone)).touch(kept);
            } else if (!made) {
                draft.batch()
                        .step("merge-entities", Map.of("gone", gone, "kept", kept))
                        .touch(kept);
            }
        }
    }

    private void keys(Set<String> created) {
        for (Map<String, Object> row : draft.rows("keys-of-revision", Map.of("number", number))) {
            String entity = String.valueOf(row.get("entity"));
            if ("given".equals(row.get("what"))) {
                if (Objects.equals(row.get("retracted"), Revision.OPEN)) {
                    draft.batch().step("retract-keys", Map.of("entity", entity, "key", String.valueOf(row.get("key"))));
                }
            } else if (!created.contains(entity)) {
                draft.batch().give(entity, String.valueOf(row.get("scheme")), String.valueOf(row.get("value")), (String)
                        row.get("mergedFrom"));
            }
        }
    }

    private static Map<?, ?> properties(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
    }
}
