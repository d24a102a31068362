// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimIds;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.SourceDay;
import org.jspecify.annotations.Nullable;

/**
 * The claims as they will be after the changes so far: those of the graph, with those added and without those retracted
 * by the changes.
 */
final class PendingClaims {

    private final UnitOfWork draft;
    private final ClaimIds ids;
    private final Map<String, StoredClaim> claims = new HashMap<>();
    private final Map<String, StoredClaim> retracted = new LinkedHashMap<>();
    private final List<StoredClaim> recorded = new ArrayList<>();
    private final Map<Map<String, Object>, List<StoredClaim>> looked = new HashMap<>();

    PendingClaims(UnitOfWork draft) {
        this.draft = draft;
        this.ids = new ClaimIds(draft.writing().number());
    }

    /** A current claim that no other change of the request retracts. */
    StoredClaim claim(String id) {
        StoredClaim claim = claims.computeIfAbsent(
                id,
                each -> draft.seen("claims", Map.of("ids", List.of(each))).stream()
                        .map(StoredClaim::of)
                        .findFirst()
                        .orElse(null));
        if (claim == null) {
            throw MutationException.of(UserError.Code.NOT_FOUND, "id", Message.of("claim.unknown", id));
        }
        if (claim.retracted() != Revision.OPEN || retracted.containsKey(id)) {
            throw MutationException.about(
                    UserError.Code.CHANGED_MEANWHILE,
                    "id",
                    claim.retracted() == Revision.OPEN
                            ? Message.of("claim.retracted", id)
                            : Message.of("claim.retracted-by", id, claim.retracted()),
                    id);
        }
        return claim;
    }

    /** The current claims between two entities, including those of these changes. */
    List<StoredClaim> between(String one, String other) {
        return current(
                isNew(one) || isNew(other) ? List.of() : load("claims-between", Map.of("one", one, "other", other)),
                each -> Set.of(each.claim().from(), each.claim().to()).equals(Set.of(one, other)));
    }

    /** The current claims about a property of an entity, the preferred ones first. */
    List<StoredClaim> stating(String id, String property) {
        return current(
                isNew(id) ? List.of() : load("claims-of-property", Map.of("id", id, "property", property)),
                each -> each.claim().from().equals(id) && property.equals(each.property()));
    }

    /** All current claims of an entity. */
    List<StoredClaim> about(String id) {
        return current(
                claims("claims-of-entity", Map.of("ids", List.of(id))),
                each -> each.claim().from().equals(id) || each.claim().to().equals(id));
    }

    /** The direct parents of entities by claims of a type, including those of these changes. */
    List<String> above(Collection<String> ids, ClaimType type) {
        return current(
                        claims("claims-above", Map.of("ids", ids, "type", type.name())),
                        each -> each.claim().type() == type
                                && ids.contains(each.claim().from()))
                .stream()
                .map(each -> each.claim().to())
                .toList();
    }

    /** Whether these changes create it, so that the graph knows no claims about it. */
    private boolean isNew(String id) {
        return draft.batch().newcomers().contains(id);
    }

    /** Reads claims from the graph. They do not change before these changes are written, so that each is read once. */
    private List<StoredClaim> load(String statement, Map<String, Object> parameters) {
        return looked.computeIfAbsent(parameters, each -> claims(statement, each));
    }

    private List<StoredClaim> claims(String statement, Map<String, Object> parameters) {
        return draft.rows(statement, parameters).stream().map(StoredClaim::of).toList();
    }

    private List<StoredClaim> current(Collection<StoredClaim> there, Predicate<StoredClaim> pending) {
        List<StoredClaim> all = new ArrayList<>();
        there.stream().filter(this::isCurrent).forEach(all::add);
        recorded.stream().filter(this::isCurrent).filter(pending).forEach(all::add);
        return all;
    }

    String nextClaimId() {
        return ids.next();
    }

    /** Whether a claim is current in the graph and is not retracted by these changes. */
    boolean isCurrent(StoredClaim claim) {
        return claim.retracted() == Revision.OPEN
                && !retracted.containsKey(claim.claim().id());
    }

    /** The claims that these changes moved from one entity to another by a merge. */
    Stream<StoredClaim> recordedOf(String kept, String gone) {
        return recorded.stream()
                .filter(this::isCurrent)
                .filter(each -> kept.equals(each.claim().from())
                        || kept.equals(each.claim().to()))
                .filter(each -> MergeOrigins.of(each.mergedFrom()).has(gone));
    }

    /** Whether the writer may see a claim; their own they may. */
    boolean isSeen(StoredClaim claim) {
        return draft.reader() == Audience.STEWARDS
                || recorded.contains(claim)
                || !draft.isHiddenClaim(claim.claim().id());
    }

    /** Records a claim. */
    void record(Claim claim, @Nullable Attribute attribute, Map<String, @Nullable Object> links) {
        if (attribute != null) {
            draft.batch().state(attribute);
        }
        SourceDay day = draft.entities().day(claim.source());
        draft.batch().record(claim, day, links);
        recorded.add(new StoredClaim(
                claim,
                day,
                (LocalDate) links.get("recordedOn"),
                draft.writing().number(),
                Revision.OPEN,
                true,
                (String) links.get("corrects"),
                (String) links.get("mergedFrom"),
                attribute));
    }

    /** The claims that these changes retract, including replaced ones. */
    Collection<StoredClaim> retracted() {
        return retracted.values();
    }

    void retract(StoredClaim claim) {
        retracted.put(claim.claim().id(), claim);
        draft.batch().retract(claim);
    }
}
