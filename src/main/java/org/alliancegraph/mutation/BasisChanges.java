// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.Basis;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Records and withdraws the legal bases on which people are known. A basis is no claim: only its present state counts.
 * A withdrawn basis is kept, because the network has to prove that it existed.
 */
final class BasisChanges {

    private static final String PREFIX = "basis:";
    private static final List<String> TEXTS = List.of("purpose", "document");

    private final UnitOfWork draft;
    private final LocalDate today;

    BasisChanges(UnitOfWork draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    Change.Result record(Change.RecordBasis change) {
        String person = person(change.person());
        Map<String, @Nullable Object> fields = change.fields();
        Basis.Kind kind = Basis.Kind.valueOf(String.valueOf(fields.get("kind")));
        Map<String, @Nullable Object> properties = new HashMap<>();
        String id = PREFIX + UUID.randomUUID();
        properties.put("id", id);
        properties.put("kind", kind.name());
        properties.put("audience", Basis.audience(kind, audience(kind, fields)).name());
        for (String each : TEXTS) {
            properties.put(each, text(fields.get(each), each));
        }
        properties.put("source", source(kind, fields));
        LocalDate since = Objects.requireNonNullElse((LocalDate) fields.get("since"), today);
        LocalDate until = (LocalDate) fields.get("until");
        if (since.isAfter(today)) {
            throw MutationException.of(UserError.Code.INVALID_VALUE, "since", Message.of("basis.in-future", since));
        }
        if (until != null && until.isBefore(since)) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE, "until", Message.of("basis.ends-before", until, since));
        }
        properties.put("since", since);
        properties.put("until", until);
        properties.values().removeIf(Objects::isNull);
        draft.batch()
                .step("record-bases", Map.of("person", person, "properties", properties))
                .count(person);
        return new Change.Result(person, null, List.of(id));
    }

    Change.Result withdraw(Change.WithdrawBasis change) {
        var found = draft.rows("basis", Map.of("id", change.id())).stream().findFirst();
        if (found.isEmpty()) {
            throw MutationException.of(UserError.Code.NOT_FOUND, "id", Message.of("basis.unknown", change.id()));
        }
        if (found.get().get("withdrawn") != null) {
            throw MutationException.of(UserError.Code.NOT_ALLOWED, "id", Message.of("basis.withdrawn", change.id()));
        }
        String person = String.valueOf(found.get().get("person"));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", change.id());
        row.put("day", today);
        row.put("reason", text(change.reason(), "reason"));
        draft.batch().step("withdraw-bases", row).count(person);
        return new Change.Result(person, null, List.of(change.id()));
    }

    Change.Result restrict(Change.RestrictPerson change) {
        String person = person(change.person());
        Object since = Objects.requireNonNull(draft.entities().entity(person)).get("restrictedSince");
        if (change.restricted() == (since != null)) {
            throw MutationException.about(
                    UserError.Code.DUPLICATE, "restricted", Message.of("basis.restricted-already", person), person);
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person", person);
        row.put("day", change.restricted() ? today : null);
        draft.batch().step("restrict-people", row).count(person);
        return Change.Result.of(person);
    }

    private String person(String named) {
        String person = draft.entities().require(named, "person", List.of(EntityType.PERSON.label()));
        if (EntityType.ofId(person) != EntityType.PERSON) {
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED, "person", Message.of("basis.not-a-person", person), person);
        }
        return person;
    }

    /** The audience of a basis. Only a consent has one, which the person chose. */
    private static @Nullable Audience audience(Basis.Kind kind, Map<String, @Nullable Object> fields) {
        Object said = fields.get("audience");
        Audience audience = said == null ? null : Audience.valueOf(said.toString());
        if (kind != Basis.Kind.CONSENT && audience != null && audience != Basis.audience(kind, null)) {
            throw MutationException.of(
                    UserError.Code.NOT_ALLOWED, "audience", Message.of("basis.audience-follows", kind.name()));
        }
        if (kind == Basis.Kind.CONSENT && audience == null) {
            throw MutationException.of(UserError.Code.MISSING_VALUE, "audience", Message.of("basis.audience-missing"));
        }
        return audience;
    }

    /** The source of a basis. A public role needs a source that is in the graph. */
    private @Nullable String source(Basis.Kind kind, Map<String, @Nullable Object> fields) {
        Object named = fields.get("source");
        if (named != null) {
            return draft.entities().source(named.toString(), "source");
        }
        if (kind == Basis.Kind.PUBLIC_ROLE) {
            throw MutationException.of(UserError.Code.MISSING_VALUE, "source", Message.of("basis.source-missing"));
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object said, String field) {
        if (said == null) {
            return null;
        }
        String text = Whitespace.strip(said.toString());
        if (text.isEmpty() || !TextLength.TEXT.allows(text)) {
            throw MutationException.of(UserError.Code.INVALID_VALUE, field, Message.of("basis.text", field));
        }
        return text;
    }
}
