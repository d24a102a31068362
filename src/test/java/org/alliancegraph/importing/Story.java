// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;

/**
 * How a network came to be: who is in it, and what was done then. An act names those it is about by numbers, counted
 * around, so that a story stays one when parts of it are left out.
 */
record Story(List<Map<String, Object>> cast, List<Act> acts) {

    private static final Map<String, String> FITTING = Map.of(
            "founded", "about 1998",
            "population", "19.412",
            "area", "2438.150",
            "participantCount", "12.5",
            "location", "47.1,9.50");

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
        TELL_APART,
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
        assertThat(product.write(creations)).isInstanceOf(Changes.Written.class);
        List<String> claims = new ArrayList<>();
        for (Act act : acts) {
            if (product.write(List.of(change(act, entities, claims))) instanceof Changes.Written written) {
                written.results().stream()
                        .map(Change.Result::id)
                        .filter(id -> id != null && id.startsWith("claim:"))
                        .forEach(claims::add);
            }
        }
    }

    private static Change change(Act act, List<String> entities, List<String> claims) {
        String one = entities.get(act.one % entities.size());
        String claim = claims.isEmpty() ? "claim:none" : claims.get(act.one % claims.size());
        return switch (act.verb) {
            case TIE -> new Change.RecordClaim(tie(act, entities));
            case STATE -> new Change.RecordClaim(statement(act, one));
            case GIVE_KEY -> new Change.GiveKey(one, "other", act.text);
            case CORRECT -> new Change.Correct(claim, Map.of("note", act.text, "locator", "p. " + act.other));
            case RETRACT -> new Change.Retract(claim);
            case RANK -> new Change.SetRank(claim, Rank.valueOf(act.said.getOrDefault("rank", "DEPRECATED")));
            case END -> new Change.End(claim, "2031");
            case MERGE ->
                new Change.Merge(
                        one, nth(act.other, entities, each -> prefix(each).equals(prefix(one))));
            case TELL_APART ->
                new Change.Distinguish(
                        List.of(
                                one,
                                nth(act.other, entities, each -> prefix(each).equals(prefix(one)))),
                        "source:s" + act.source,
                        act.text);
            case EDIT ->
                new Change.Edit(one, Map.of(one.startsWith("topic:") ? "labelEn" : "name", act.text), null, null);
        };
    }

    /** A claim of the type said, between two that it can tie. */
    private static Map<String, Object> tie(Act act, List<String> entities) {
        ClaimType type = ClaimType.valueOf(act.said.get("type"));
        Map<String, Object> said = new HashMap<>(act.said);
        said.remove("property");
        String from = nth(act.one, entities, each -> entities.stream().anyMatch(other -> type.ties(each, other)));
        said.put("subject", from);
        said.put("object", nth(act.other, entities, each -> type.ties(from, each) && !each.equals(from)));
        said.put("source", "source:s" + act.source);
        if (type != ClaimType.COLLABORATES_WITH) {
            said.remove("kind");
        }
        if (type != ClaimType.WORKS_ON) {
            said.remove("stance");
        }
        boolean personal = Role.valueOf(act.said.get("role")).personal();
        if (type != ClaimType.AFFILIATED_WITH && (type != ClaimType.PARTICIPATES_IN || personal)) {
            said.remove("role");
        }
        return said;
    }

    /** A value of the property said, the one in the act if it can be one. */
    private static Map<String, Object> statement(Act act, String subject) {
        Map<String, Object> said = new HashMap<>(act.said);
        said.keySet().removeAll(List.of("kind", "role", "stance"));
        String property = act.said.get("property");
        said.put("type", "HAS_ATTRIBUTE");
        said.put("subject", subject);
        said.put("source", "source:s" + act.source);
        said.put("value", act.text);
        try {
            Attribute.of("attribute:tried", property, act.text);
        } catch (BadInput notOne) {
            said.put("value", FITTING.get(property));
        }
        return said;
    }

    private static String nth(int number, List<String> entities, Predicate<String> fitting) {
        List<String> all = entities.stream().filter(fitting).toList();
        return all.get(number % all.size());
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
