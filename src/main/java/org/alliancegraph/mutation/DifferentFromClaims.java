// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Records that actors which look like duplicates are different. This is an attribute claim whose value is the id of the
 * other actor. It has a source and a reason, and is undone, merged, exported and imported like other claims. It is not
 * a tie, so that paths and neighbourhoods ignore it.
 */
final class DifferentFromClaims {

    private static final int MOST = 10;

    private final UnitOfWork draft;

    DifferentFromClaims(UnitOfWork draft) {
        this.draft = draft;
    }

    Change.Result state(Change.Distinguish change) {
        List<String> actors = new ArrayList<>(new TreeSet<>(change.actors().stream()
                .map(each -> draft.entities().require(each, "actors", null))
                .toList()));
        if (actors.size() < 2 || change.actors().size() > MOST) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE,
                    "actors",
                    Message.of("actors.distinguish-count", MOST, actors.size()));
        }
        Map<String, List<StoredClaim>> standing = new HashMap<>();
        actors.forEach(each -> standing.put(each, draft.claims().about(each)));
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            String one = actors.get(i);
            actors.subList(i + 1, actors.size()).stream()
                    .filter(other -> between(standing, one, other) == null)
                    .forEach(other -> claims.add(state(one, other, change)));
        }
        if (claims.isEmpty()) {
            throw MutationException.of(UserError.Code.DUPLICATE, "actors", Message.of("actors.different-already"));
        }
        return new Change.Result(claims.getFirst(), null, claims);
    }

    private String state(String one, String other, Change.Distinguish change) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", ClaimType.HAS_ATTRIBUTE.name());
        fields.put("subject", one);
        fields.put("property", Attribute.DIFFERENT_FROM);
        fields.put("value", other);
        fields.put("source", change.source());
        fields.put("note", change.note());
        try {
            return Objects.requireNonNull(new ClaimChanges(draft)
                    .record(new Change.RecordClaim(fields))
                    .id());
        } catch (MutationException fault) {
            throw fault.error().path().equals(List.of("value")) ? fault.at("actors") : fault;
        }
    }

    /**
     * Refuses to merge two actors that are recorded as different.
     *
     * @param standing the claims about both
     */
    void refuseMerge(String kept, String gone, Map<String, List<StoredClaim>> standing) {
        StoredClaim between = between(standing, kept, gone);
        if (between != null) {
            String claim = between.claim().id();
            throw MutationException.about(
                    UserError.Code.NOT_ALLOWED, "gone", Message.of("actors.stated-different", claim), claim);
        }
    }

    /** The claim that two actors are different; null if there is none. */
    private @Nullable StoredClaim between(Map<String, List<StoredClaim>> standing, String one, String other) {
        return Stream.concat(of(standing, one, other), of(standing, other, one))
                .findFirst()
                .orElse(null);
    }

    private Stream<StoredClaim> of(Map<String, List<StoredClaim>> standing, String one, String other) {
        return Objects.requireNonNull(standing.get(one)).stream()
                .filter(each -> each.claim().from().equals(one) && Attribute.DIFFERENT_FROM.equals(each.property()))
                .filter(each -> other.equals(draft.entities()
                        .idOf(Objects.requireNonNull(each.attribute()).value())));
    }

    /** Refuses a value that is not the id of another actor of a suitable type. */
    static void check(String subject, String value) {
        if (subject.equals(value)) {
            throw MutationException.of(
                    UserError.Code.SELF_REFERENCE, "value", Message.of("actors.different-from-itself", value));
        }
        EntityType form = EntityType.ofId(subject);
        if (form == null || !form.isActor() || form != EntityType.ofId(value)) {
            throw MutationException.of(
                    UserError.Code.NOT_ALLOWED, "value", Message.of("actors.of-other-types", subject, value));
        }
    }
}
