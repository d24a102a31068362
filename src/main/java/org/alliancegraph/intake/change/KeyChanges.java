// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Giving and taking the keys under which others know an actor; a key belongs to one at a time. */
final class KeyChanges {

    /** Schemes whose keys are properties of municipalities too. */
    static final Set<String> OFFICIAL = Set.of("ags", "ars");

    private final Draft draft;

    KeyChanges(Draft draft) {
        this.draft = draft;
    }

    Change.Result give(Change.GiveKey change) {
        String id = draft.entities().require(change.id(), "id", null);
        give(id, change.scheme(), change.value(), "value");
        return Change.Result.of(id);
    }

    Change.Result take(Change.TakeKey change) {
        String id = draft.entities().require(change.id(), "id", null);
        String key = change.scheme() + ":" + change.value();
        boolean has = draft.rows("owners-of-keys", Map.of("keys", List.of(key))).stream()
                .anyMatch(row -> id.equals(row.get("entity")));
        if (!has || OFFICIAL.contains(change.scheme())) {
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

    /** Gives a new entity the keys that it comes with. */
    void give(String id, Map<String, @Nullable Object> fields) {
        for (String scheme : OFFICIAL) {
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
}
