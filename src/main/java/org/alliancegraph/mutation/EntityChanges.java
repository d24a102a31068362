// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Creates, edits and retracts entities. */
final class EntityChanges {

    private final UnitOfWork draft;
    private final AttributeChanges values;

    EntityChanges(UnitOfWork draft) {
        this.draft = draft;
        this.values = new AttributeChanges(draft);
    }

    Change.Result create(Change.Create change) {
        EntityType form = EntityType.of(change.type());
        Map<String, @Nullable Object> fields = stripped(change.fields());
        String title = form == EntityType.TOPIC ? "labelDe" : form == EntityType.SOURCE ? "title" : "name";
        String name = require(fields, title);
        try {
            TextLength.NAME.require(name);
        } catch (BadInput e) {
            throw MutationException.of(e, title);
        }
        if (form == EntityType.PERSON && draft.entities().isErased(name)) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, title, Message.of("entity.name-erased"));
        }
        require(fields, form.required());
        Map<String, @Nullable Object> properties = new HashMap<>(EntityFields.name(name));
        fields.forEach((field, value) -> {
            if (form.owns(field)) {
                properties.putAll(own(form, field, value));
            }
        });
        OfficialKeys.complete(properties);
        String asked = id(change.id(), fields, form, name);
        String id = draft.entities().free(asked);
        properties.put("id", id);
        Map<?, ?> before = draft.entities().gone(id);
        if (before == null) {
            draft.entities().create(form.label(), asked, properties);
        } else {
            bringBack(id, form, before, properties);
        }
        new KeyChanges(draft).give(id, fields);
        fields.forEach((field, value) -> {
            if (form.states(field) && value != null) {
                values.state(id, field, value, change.source());
            }
        });
        values.attributes(id, fields, change.source());
        PeriodCheck.check(Map.of(), fields);
        draft.entities().show(id, PeriodCheck.shown(fields));
        return Change.Result.of(id);
    }

    Change.Result edit(Change.Edit change) {
        String id = draft.entities().require(change.id(), "id", null);
        Map<?, ?> entity = Objects.requireNonNull(draft.entities().entity(id));
        expect(id, draft, change.expectedVersion(), "expectedVersion");
        EntityType form = EntityType.of(String.valueOf(entity.get("type")));
        if (change.type() != null && !change.type().equals(form.label())) {
            Message message = Message.of("entity.of-other-type", id, form, EntityType.of(change.type()), form.label());
            throw MutationException.about(UserError.Code.INVALID_VALUE, "id", message, id);
        }
        Map<String, @Nullable Object> properties = new HashMap<>();
        change.fields().forEach((field, value) -> {
            if (form.owns(field)) {
                properties.putAll(own(form, field, value));
            }
        });
        if (form == EntityType.MUNICIPALITY) {
            new OfficialKeyAssignment(draft).give(id, entity, properties);
        }
        draft.batch().edit(id, entity, properties);
        draft.entities().show(id, properties);
        change.fields().forEach((field, value) -> {
            if (form.states(field)) {
                values.restate(id, field, value, change.source());
            }
        });
        values.attributes(id, change.fields(), change.source());
        PeriodCheck.check(entity, change.fields());
        draft.entities().show(id, PeriodCheck.shown(change.fields()));
        if (!draft.batch().touched().contains(id)) {
            throw MutationException.about(UserError.Code.DUPLICATE, "id", Message.of("entity.unchanged"), id);
        }
        return Change.Result.of(id);
    }

    Change.Result retract(Change.RetractEntity change) {
        String id = draft.entities().require(change.id(), "id", null);
        List<StoredClaim> standing = draft.claims().about(id);
        List<String> foreign = standing.stream()
                .filter(each ->
                        !each.claim().type().statesValue() && draft.claims().isSeen(each))
                .map(each -> each.claim().id())
                .limit(5)
                .toList();
        boolean cited = id.startsWith("source:")
                && !draft.rows("claims-of-source", Map.of("source", id)).isEmpty();
        if (!foreign.isEmpty() || cited) {
            throw MutationException.about(
                    UserError.Code.STILL_USED,
                    "id",
                    foreign.isEmpty()
                            ? Message.of("entity.still-rested-on")
                            : Message.of("entity.still-spoken-of", foreign),
                    id);
        }
        standing.forEach(draft.claims()::retract);
        draft.keys().of(id).forEach(each -> draft.keys().take(id, String.valueOf(each.get("key"))));
        draft.batch().step("retract-entities", Map.of("id", id));
        return Change.Result.of(id);
    }

    private static Map<String, @Nullable Object> own(EntityType form, String field, @Nullable Object value) {
        try {
            return EntityFields.properties(form, field, value == null ? null : value.toString());
        } catch (BadInput e) {
            throw MutationException.of(e, field);
        }
    }

    /**
     * Refuses a change that expects an outdated version.
     *
     * @param field the field with the version
     */
    static void expect(String named, UnitOfWork draft, @Nullable Long expected, String field) {
        String id = draft.entities().require(named, "id", null);
        Object version = Objects.requireNonNull(draft.entities().entity(id)).get("version");
        if (expected != null && !expected.equals(version)) {
            throw MutationException.about(
                    UserError.Code.CHANGED_MEANWHILE,
                    field,
                    Message.of("entity.version-changed", id, version, expected),
                    id);
        }
    }

    /** Removes outer white space from texts. An official key of white space only is no key. */
    private static Map<String, @Nullable Object> stripped(Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        given.forEach(
                (field, value) -> fields.put(field, value instanceof String text ? Whitespace.strip(text) : value));
        OfficialKeys.SCHEMES.forEach(each -> fields.remove(each, ""));
        return fields;
    }

    /** Creates an entity again that was retracted, for example by an undo: with the new values, under its old id. */
    private void bringBack(String id, EntityType form, Map<?, ?> before, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> now = new HashMap<>();
        form.ownFields().stream()
                .filter(each -> !each.equals(form.required()))
                .forEach(each -> now.putAll(own(form, each, null)));
        now.putAll(properties);
        if (form == EntityType.MUNICIPALITY) {
            OfficialKeys.follow(before, now);
        }
        draft.entities().reinstate(id, before);
        draft.batch().edit(id, before, now);
        draft.entities().show(id, now);
    }

    private String id(@Nullable String wanted, Map<String, @Nullable Object> fields, EntityType form, String name) {
        Object key = fields.get("ags") == null ? fields.get("ars") : fields.get("ags");
        String made = form.prefix() + ":" + (key == null ? TextNormalizer.slug(name) : key.toString());
        String id = Objects.requireNonNullElse(wanted, made);
        if (!id.matches(form.prefix() + ":[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 200) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE,
                    wanted == null ? "name" : "id",
                    Message.of("entity.bad-id", form.prefix(), id));
        }
        if (draft.entities().taken(id) && !(id.equals(made) && draft.entities().gone(id) != null)) {
            throw MutationException.about(UserError.Code.ALREADY_EXISTS, "id", Message.of("entity.id-taken", id), id);
        }
        return id;
    }

    private static String require(Map<String, @Nullable Object> fields, String field) {
        Object value = fields.get(field);
        if (value == null || Whitespace.isBlank(value.toString())) {
            throw MutationException.of(
                    UserError.Code.MISSING_VALUE, field, Message.of("entity.field-missing", Message.field(field)));
        }
        return Whitespace.strip(value.toString());
    }
}
