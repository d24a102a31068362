// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.collaboration.Rank;
import org.alliancegraph.intake.change.Change;

/**
 * How a network came to be: who is in it, and what was done then. An act names those it is about by numbers, counted
 * around, so that a story stays one when parts of it are left out.
 */
record Story(List<Map<String, Object>> cast, List<Act> acts) {

    /** What may be done. */
    enum Verb {
        TIE,
        STATE,
        GIVE_KEY,
        CORRECT,
        RETRACT,
        RANK,
        END,
        MERGE,
        EDIT
    }

    /** One thing done; refused if it makes no sense, and then not done. */
    record Act(Verb verb, int one, int other, int source, String text, Map<String, String> said) {}

    /** Lets it happen, by the real writing path. */
    void happenIn(EmptyProduct product) {
        List<String> entities = new ArrayList<>();
        List<Change> creations = new ArrayList<>();
        for (Map<String, Object> each : cast) {
            String id = String.valueOf(each.get("id"));
            Map<String, Object> fields = new HashMap<>(each);
            fields.remove("id");
            String type = String.valueOf(fields.remove("type"));
            creations.add(new Change.Create(type, id, fields, id.startsWith("source:") ? null : "source:s0"));
            entities.add(id);
        }
        if (product.write(creations).isEmpty()) {
            throw new AssertionError("The cast was refused: " + cast);
        }
        List<String> claims = new ArrayList<>();
        for (Act act : acts) {
            List<Change> changes = List.of(change(act, entities, claims));
            product.write(changes).stream()
                    .map(Change.Result::id)
                    .filter(id -> id != null && id.startsWith("claim:"))
                    .forEach(claims::add);
        }
    }

    private Change change(Act act, List<String> entities, List<String> claims) {
        String one = entities.get(act.one % entities.size());
        String other = entities.get(act.other % entities.size());
        String claim = claims.isEmpty() ? "claim:none" : claims.get(act.one % claims.size());
        String source = "source:s" + act.source;
        Map<String, Object> said = new HashMap<>(act.said);
        said.put("source", source);
        said.put("subject", one);
        return switch (act.verb) {
            case TIE -> {
                said.put("object", other);
                said.keySet().removeAll(List.of("property"));
                yield new Change.RecordClaim(fitting(said));
            }
            case STATE -> {
                said.put("type", "HAS_ATTRIBUTE");
                said.put("value", act.text);
                said.keySet().removeAll(List.of("kind", "role", "stance"));
                yield new Change.RecordClaim(said);
            }
            case GIVE_KEY -> new Change.GiveKey(one, "other", act.text);
            case CORRECT -> new Change.Correct(claim, Map.of("note", act.text, "locator", "p. " + act.other));
            case RETRACT -> new Change.Retract(claim);
            case RANK -> new Change.SetRank(claim, Rank.valueOf(act.said.getOrDefault("rank", "DEPRECATED")));
            case END -> new Change.End(claim, "2031");
            case MERGE -> new Change.Merge(one, other);
            case EDIT -> new Change.Edit(one, Map.of(one.startsWith("topic:") ? "labelEn" : "name", act.text), null, null);
        };
    }

    private static Map<String, Object> fitting(Map<String, Object> said) {
        String type = String.valueOf(said.get("type"));
        if (!type.equals("COLLABORATES_WITH")) {
            said.remove("kind");
        }
        if (!type.equals("WORKS_ON")) {
            said.remove("stance");
        }
        if (!type.equals("PARTICIPATES_IN") && !type.equals("AFFILIATED_WITH")) {
            said.remove("role");
        }
        return said;
    }
}
