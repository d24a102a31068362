// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Gives official keys to an existing municipality: it was created by name only, or a municipality with keys is merged
 * into it. Its id does not change.
 */
final class OfficialKeyAssignment {

    private final UnitOfWork draft;

    OfficialKeyAssignment(UnitOfWork draft) {
        this.draft = draft;
    }

    /**
     * Gives a municipality the keys of a change, and adds the properties that follow from the keys.
     *
     * @param properties the own properties after the change
     * @throws MutationException if it has other keys, if another municipality has these, or if they belong to another
     *     state
     */
    void give(String id, Map<?, ?> entity, Map<String, @Nullable Object> properties) {
        String first = null;
        for (String scheme : OfficialKeys.SCHEMES) {
            Object key = properties.get(scheme);
            if (!properties.containsKey(scheme) || Objects.equals(entity.get(scheme), key)) {
                continue;
            }
            if (entity.get(scheme) != null) {
                throw MutationException.about(
                        UserError.Code.NOT_ALLOWED, scheme, Message.of("key.official-unchangeable"), id);
            }
            first = first == null ? scheme : first;
            give(id, scheme, String.valueOf(key));
        }
        try {
            OfficialKeys.follow(entity, properties);
        } catch (MutationException fault) {
            throw first == null || properties.containsKey(fault.error().path().getFirst()) ? fault : fault.at(first);
        }
    }

    private void give(String id, String scheme, String value) {
        String key = scheme + ":" + value;
        String owner = draft.keys().owner(key);
        if (owner != null) {
            throw MutationException.about(
                    UserError.Code.ALREADY_EXISTS,
                    scheme,
                    owner.equals(id)
                            ? Message.of("key.came-by-merge", key, id)
                            : Message.of("key.belongs-to-other", key, owner, id),
                    owner);
        }
        draft.keys().give(id, scheme, value, null);
        draft.batch().release(id, scheme, value);
    }

    /** Moves an official key to a municipality without one: by a merge, or back by a split. */
    void transfer(String scheme, String value, String from, String to) {
        Map<?, ?> giver = Objects.requireNonNull(draft.entities().entity(from));
        Map<?, ?> receiver = alone(to);
        if (!value.equals(giver.get(scheme)) || receiver.get(scheme) != null) {
            return;
        }
        show(from, giver, scheme, null);
        show(to, receiver, scheme, value);
    }

    /** Sets the properties that follow from a key. The state by the key takes precedence over an entered one. */
    private void show(String id, Map<?, ?> before, String scheme, @Nullable String value) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(scheme, value);
        if (value != null) {
            properties.put("state", null);
        }
        try {
            OfficialKeys.follow(before, properties);
        } catch (MutationException fault) {
            throw fault.at("gone");
        }
        if (id.equals(draft.entities().idOf(id))) {
            draft.entities().show(id, properties);
        }
        draft.batch().note(id, before, properties);
    }

    /** The own properties of a municipality, even if it is merged into another. */
    private Map<?, ?> alone(String id) {
        Map<?, ?> entity = draft.entities().entity(id);
        if (entity != null && id.equals(entity.get("id"))) {
            return entity;
        }
        return (Map<?, ?>) Objects.requireNonNull(draft.rows("properties-of-entities", Map.of("ids", List.of(id)))
                .iterator()
                .next()
                .get("properties"));
    }
}
