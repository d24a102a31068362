// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.collaboration.ClaimType;
import org.alliancegraph.collaboration.Rank;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Folding;
import org.jspecify.annotations.Nullable;

/** Creating, changing and retracting what has an id of its own. */
final class EntityChanges {

    private static final Set<String> KEYED = Set.of("ags", "ars");

    private final Draft draft;
    private final ClaimChanges claims;

    EntityChanges(Draft draft, ClaimChanges claims) {
        this.draft = draft;
        this.claims = claims;
    }

    Change.Result create(Change.Create change) {
        EntityForm form = EntityForm.of(change.type());
        Map<String, @Nullable Object> fields = change.fields();
        String title = form == EntityForm.TOPIC ? "labelDe" : form == EntityForm.SOURCE ? "title" : "name";
        String name = require(fields, title);
        require(fields, form.required());
        Map<String, @Nullable Object> properties = new HashMap<>(EntityForm.name(name));
        fields.forEach((field, value) -> {
            if (form.owns(field)) {
                properties.putAll(own(form, field, value));
            }
        });
        OfficialKeys.complete(properties);
        String id = id(change, form, name);
        properties.put("id", id);
        draft.create(form.type(), properties);
        keys(id, fields);
        fields.forEach((field, value) -> {
            if (form.states(field) && value != null) {
                values(value).forEach(each -> state(id, field, each, change.source(), Map.of()));
            }
        });
        attributes(id, fields, change.source());
        return Change.Result.of(id);
    }

    Change.Result edit(Change.Edit change) {
        String id = draft.require(change.id(), "id", null);
        Map<?, ?> entity = Objects.requireNonNull(draft.entity(id));
        expect(id, draft, change.expectedVersion());
        EntityForm form = EntityForm.of(String.valueOf(entity.get("type")));
        Map<String, @Nullable Object> properties = new HashMap<>();
        List<Map<String, @Nullable Object>> noted = new ArrayList<>();
        change.fields().forEach((field, value) -> {
            if (form.owns(field)) {
                Map<String, @Nullable Object> own = own(form, field, value);
                own.forEach((property, after) -> note(entity, property, after, noted));
                properties.putAll(own);
            }
        });
        properties.keySet().removeAll(KEYED);
        if (!noted.isEmpty()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", id);
            row.put("properties", properties);
            row.put("changes", noted);
            draft.batch().step("change-entities", row).touch(id);
        }
        change.fields().forEach((field, value) -> {
            if (form.states(field)) {
                restate(id, field, value, change.source());
            }
        });
        attributes(id, change.fields(), change.source());
        if (!draft.batch().touched().contains(id)) {
            throw Fault.about(UserError.Code.DUPLICATE, "id", "It is so already; nothing would change.", id);
        }
        return Change.Result.of(id);
    }

    Change.Result retract(Change.RetractEntity change) {
        String id = draft.require(change.id(), "id", null);
        List<StandingClaim> standing = draft.about(id);
        List<String> foreign = standing.stream()
                .filter(each -> each.claim().type() != ClaimType.HAS_ATTRIBUTE)
                .map(each -> each.claim().id())
                .limit(5)
                .toList();
        boolean cited = id.startsWith("source:")
                && !draft.rows("claims-of-source", Map.of("source", id)).isEmpty();
        if (!foreign.isEmpty() || cited) {
            throw Fault.about(
                    UserError.Code.STILL_USED,
                    "id",
                    "Claims still speak of it" + (cited ? " or rest on it" : "") + ": retract or merge them first"
                            + (foreign.isEmpty() ? "." : " (" + String.join(", ", foreign) + ")."),
                    id);
        }
        standing.forEach(draft::retract);
        draft.batch().step("retract-entities", Map.of("id", id));
        return Change.Result.of(id);
    }

    Change.Result give(Change.GiveKey change) {
        String id = draft.require(change.id(), "id", null);
        give(id, change.scheme(), change.value(), "value");
        return Change.Result.of(id);
    }

    Change.Result take(Change.TakeKey change) {
        String id = draft.require(change.id(), "id", null);
        String key = change.scheme() + ":" + change.value();
        boolean has = draft.rows("owners-of-keys", Map.of("keys", List.of(key))).stream()
                .anyMatch(row -> id.equals(row.get("entity")));
        if (!has || KEYED.contains(change.scheme())) {
            throw Fault.about(
                    has ? UserError.Code.NOT_ALLOWED : UserError.Code.NOT_FOUND,
                    "value",
                    has ? "An official key stays with its municipality." : id + " does not have the key " + key + ".",
                    id);
        }
        draft.batch().step("retract-keys", Map.of("entity", id, "key", key)).touch(id);
        return Change.Result.of(id);
    }

    private void give(String id, String scheme, String value, String field) {
        if (!scheme.matches("[a-z][a-z0-9-]{0,29}") || value.isBlank() || value.length() > 200) {
            throw Fault.of(
                    UserError.Code.INVALID_VALUE,
                    field,
                    "'" + scheme + ":" + value + "' is not a key: a scheme of a-z, 0-9 and dashes, and a value.");
        }
        draft.rows("owners-of-keys", Map.of("keys", List.of(scheme + ":" + value))).stream()
                .findFirst()
                .ifPresent(row -> {
                    throw Fault.about(
                            UserError.Code.ALREADY_EXISTS,
                            field,
                            "The key " + scheme + ":" + value + " belongs to " + row.get("entity") + ".",
                            String.valueOf(row.get("entity")));
                });
        draft.batch().give(id, scheme, value, null);
    }

    private void keys(String id, Map<String, @Nullable Object> fields) {
        for (String scheme : KEYED) {
            if (fields.get(scheme) != null) {
                give(id, scheme, String.valueOf(fields.get(scheme)), scheme);
            }
        }
        if (fields.get("keys") instanceof List<?> keys) {
            for (Object each : keys) {
                Map<?, ?> key = (Map<?, ?>) each;
                give(id, String.valueOf(key.get("scheme")), String.valueOf(key.get("value")), "keys");
            }
        }
    }

    private void attributes(String id, Map<String, @Nullable Object> fields, @Nullable String source) {
        if (fields.get("attributes") instanceof List<?> attributes) {
            for (Object each : attributes) {
                Map<?, ?> attribute = (Map<?, ?>) each;
                restate(id, String.valueOf(attribute.get("property")), attribute.get("value"), source);
            }
        }
    }

    /**
     * Lets a property have this value: corrects what the same source states, or states it beside the others, preferred.
     */
    private void restate(String id, String property, @Nullable Object value, @Nullable String named) {
        String source = draft.source(named, "source");
        List<StandingClaim> standing = draft.stating(id, property);
        List<StandingClaim> own = standing.stream()
                .filter(each -> each.claim().source().equals(source))
                .toList();
        List<String> wanted = values(value);
        List<StandingClaim> superseded = own.stream()
                .filter(each -> !wanted.contains(
                        Objects.requireNonNull(each.attribute()).value()))
                .toList();
        List<String> fresh = fresh(wanted, own);
        for (int i = 0; i < superseded.size(); i++) {
            if (i < fresh.size()) {
                claims.replace(superseded.get(i), Map.of("value", fresh.get(i)));
            } else {
                draft.retract(superseded.get(i));
            }
        }
        boolean prefer = own.isEmpty() && !standing.isEmpty() && !property.equals("alternativeName");
        if (prefer && !wanted.isEmpty()) {
            standing.stream()
                    .filter(each -> each.claim().rank() == Rank.PREFERRED)
                    .forEach(each -> claims.replace(each, Map.of("rank", Rank.NORMAL.name())));
        }
        fresh.stream()
                .skip(superseded.size())
                .forEach(each ->
                        state(id, property, each, source, prefer ? Map.of("rank", Rank.PREFERRED.name()) : Map.of()));
    }

    private static List<String> fresh(List<String> wanted, List<StandingClaim> own) {
        return wanted.stream()
                .filter(each -> own.stream()
                        .noneMatch(claim -> Objects.requireNonNull(claim.attribute())
                                .value()
                                .equals(each)))
                .toList();
    }

    private void state(
            String id, String property, String value, @Nullable String source, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> fields = new HashMap<>(more);
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", id);
        fields.put("property", property);
        fields.put("value", value);
        fields.put("source", draft.source(source, "source"));
        try {
            claims.record(new Change.RecordClaim(fields));
        } catch (Fault fault) {
            throw fault.error().code() == UserError.Code.INVALID_VALUE
                    ? Fault.of(
                            UserError.Code.INVALID_VALUE,
                            property,
                            fault.error().message())
                    : fault;
        }
    }

    private static Map<String, @Nullable Object> own(EntityForm form, String field, @Nullable Object value) {
        try {
            return form.properties(field, value == null ? null : value.toString());
        } catch (BadInput e) {
            throw Fault.of(e, field);
        }
    }

    private static void note(
            Map<?, ?> entity, String property, @Nullable Object after, List<Map<String, @Nullable Object>> noted) {
        Object before = entity.get(property);
        if (Objects.equals(before, after)) {
            return;
        }
        if (KEYED.contains(property)) {
            throw Fault.about(
                    UserError.Code.NOT_ALLOWED,
                    property,
                    "An official key can't be changed: what has another key is another municipality.",
                    String.valueOf(entity.get("id")));
        }
        Map<String, @Nullable Object> note = new HashMap<>();
        note.put("field", property);
        note.put("before", before == null ? null : before.toString());
        note.put("after", after == null ? null : after.toString());
        noted.add(note);
    }

    /** Refuses what rests on a version that is no longer the newest. */
    static void expect(String named, Draft draft, @Nullable Long expected) {
        String id = draft.require(named, "id", null);
        Object version = Objects.requireNonNull(draft.entity(id)).get("version");
        if (expected != null && !expected.equals(version)) {
            throw Fault.about(
                    UserError.Code.CHANGED_MEANWHILE,
                    "expectedVersion",
                    id + " has version " + version + ", not " + expected
                            + ": somebody changed it meanwhile. Look at it as it is now and decide again.",
                    id);
        }
    }

    private String id(Change.Create change, EntityForm form, String name) {
        Object key = change.fields().get("ags") == null
                ? change.fields().get("ars")
                : change.fields().get("ags");
        String made = form.prefix() + ":" + (key == null ? Folding.slug(name) : key.toString());
        String id = Objects.requireNonNullElse(change.id(), made);
        if (!id.matches(form.prefix() + ":[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 200) {
            throw Fault.of(
                    UserError.Code.INVALID_VALUE,
                    change.id() == null ? "name" : "id",
                    "An id must be '" + form.prefix() + ":' and words of a-z and 0-9 with dashes between them; '" + id
                            + "' is not.");
        }
        if (draft.taken(id)) {
            throw Fault.about(
                    UserError.Code.ALREADY_EXISTS,
                    "id",
                    "Something has or had the id " + id + ". Change that, or give another id if this is another one.",
                    id);
        }
        return id;
    }

    private static String require(Map<String, @Nullable Object> fields, String field) {
        Object value = fields.get(field);
        if (value == null || value.toString().isBlank()) {
            throw Fault.of(UserError.Code.MISSING_VALUE, field, "A " + field + " is needed.");
        }
        return value.toString().strip();
    }

    private static List<String> values(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several ->
                several.stream().map(String::valueOf).distinct().toList();
            default -> List.of(value.toString());
        };
    }
}
