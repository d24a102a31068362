// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;
import java.util.Map;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ExternalKey;
import org.jspecify.annotations.Nullable;

/** Gives and removes keys of actors in other registers. A key belongs to one actor at a time. */
final class KeyChanges {

    private final UnitOfWork draft;

    KeyChanges(UnitOfWork draft) {
        this.draft = draft;
    }

    Change.Result give(Change.GiveKey change) {
        String id = draft.entities().require(change.id(), "id", null);
        refuseOfficial(change.scheme(), "scheme");
        give(id, change.scheme(), change.value());
        return Change.Result.of(id);
    }

    Change.Result take(Change.TakeKey change) {
        String id = draft.entities().require(change.id(), "id", null);
        String key = change.scheme() + ":" + change.value();
        boolean has = draft.keys().of(id).stream().anyMatch(each -> key.equals(each.get("key")));
        if (!has || OfficialKeys.SCHEMES.contains(change.scheme())) {
            throw MutationException.about(
                    has ? UserError.Code.NOT_ALLOWED : UserError.Code.NOT_FOUND,
                    "value",
                    has ? Message.of("key.official-stays") : Message.of("key.not-had", id, key),
                    id);
        }
        draft.keys().take(id, key);
        draft.batch().count(id);
        return Change.Result.of(id);
    }

    private void give(String id, String scheme, String value) {
        ExternalKey key = new ExternalKey(scheme, value);
        if (!key.isValid()) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE,
                    key.hasScheme() ? "value" : "scheme",
                    Message.of("key.malformed", scheme, value));
        }
        String owner = draft.keys().owner(scheme + ":" + value);
        if (owner != null) {
            throw MutationException.about(
                    UserError.Code.ALREADY_EXISTS, "value", Message.of("key.taken", scheme, value, owner), owner);
        }
        draft.keys().give(id, scheme, value, null);
    }

    /**
     * Refuses official keys here: they identify municipalities and are fields of their own, with checks of their own.
     */
    private static void refuseOfficial(String scheme, String field) {
        if (OfficialKeys.SCHEMES.contains(scheme)) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, field, Message.of("key.official-among-others"));
        }
    }

    /** Gives a new entity the keys in its input. */
    void give(String id, Map<String, @Nullable Object> fields) {
        for (String scheme : OfficialKeys.SCHEMES) {
            if (fields.get(scheme) != null) {
                try {
                    give(id, scheme, String.valueOf(fields.get(scheme)));
                } catch (MutationException fault) {
                    throw fault.at(scheme);
                }
                draft.batch().release(id, scheme, String.valueOf(fields.get(scheme)));
            }
        }
        if (fields.get("keys") instanceof List<?> keys) {
            for (int i = 0; i < keys.size(); i++) {
                Map<?, ?> key = (Map<?, ?>) keys.get(i);
                try {
                    refuseOfficial(String.valueOf(key.get("scheme")), "scheme");
                    give(id, String.valueOf(key.get("scheme")), String.valueOf(key.get("value")));
                } catch (MutationException fault) {
                    throw fault.at(
                            "keys", Integer.toString(i), fault.error().path().getFirst());
                }
            }
        }
    }
}
