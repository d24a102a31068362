// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.graph.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as it will be after the changes so far: what they refer to is looked up once, and what they do is gathered
 * in a batch.
 */
final class Draft {

    /** The source of what nobody names a source for. */
    static final String OWN_KNOWLEDGE = "source:own-knowledge";

    private final Neo4jClient client;
    private final Lookalikes lookalikes;
    private final Writing writing;
    private final Batch batch;
    private final Map<String, Map<?, ?>> entities = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, StandingClaim> claims = new HashMap<>();
    private final Set<String> retracted = new HashSet<>();
    private final List<StandingClaim> recorded = new ArrayList<>();

    Draft(Neo4jClient client, Lookalikes lookalikes, Writing writing) {
        this.client = client;
        this.lookalikes = lookalikes;
        this.writing = writing;
        this.batch = new Batch(writing.number());
    }

    Batch batch() {
        return batch;
    }

    Writing writing() {
        return writing;
    }

    /** Looks up entities in one statement, which would otherwise be asked for one by one. */
    void look(Collection<String> ids) {
        List<String> asked = ids.stream()
                .filter(id -> !entities.containsKey(id) && !unknown.contains(id))
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        unknown.addAll(asked);
        for (Map<String, Object> row : rows("entities", Map.of("ids", asked))) {
            if (Boolean.TRUE.equals(row.get("present"))) {
                unknown.remove(String.valueOf(row.get("asked")));
                entities.put(String.valueOf(row.get("asked")), (Map<?, ?>) row.get("properties"));
            } else {
                gone.add(String.valueOf(row.get("asked")));
            }
        }
    }

    /** The properties of an entity; for one that was merged, those of the one it was merged into. */
    @Nullable
    Map<?, ?> entity(String id) {
        look(List.of(id));
        return entities.get(id);
    }

    /** The id of an entity, or of the one it was merged into; null if neither is there. */
    @Nullable
    String idOf(String id) {
        Map<?, ?> entity = entity(id);
        return entity == null ? null : String.valueOf(entity.get("id"));
    }

    /**
     * The id of an entity, or of the one it was merged into.
     *
     * @param types of what is expected, for suggestions
     */
    String require(String id, String field, @Nullable Collection<String> types) {
        String found = idOf(id);
        if (found != null) {
            return found;
        }
        List<String> alike = lookalikes.of(id, types, writing, 5).stream()
                .map(Lookalikes.Lookalike::id)
                .toList();
        throw new Fault(new UserError(
                UserError.Code.NOT_FOUND,
                List.of(field),
                alike.isEmpty()
                        ? "The graph knows nothing with the id '" + id + "'."
                        : "The graph knows nothing with the id '" + id + "'. Did you mean " + String.join(", ", alike)
                                + "?",
                null,
                alike));
    }

    /** Whether an id was ever given to something, gone things included. */
    boolean taken(String id) {
        return entity(id) != null || gone.contains(id);
    }

    /** A claim that stands and that nobody else is taking back. */
    StandingClaim claim(String id) {
        StandingClaim claim = claims.computeIfAbsent(
                id,
                each -> rows("claims", Map.of("ids", List.of(each))).stream()
                        .map(StandingClaim::of)
                        .findFirst()
                        .orElse(null));
        if (claim == null) {
            throw Fault.of(UserError.Code.NOT_FOUND, "id", "The graph knows no claim with the id '" + id + "'.");
        }
        if (claim.retracted() != Revision.OPEN || retracted.contains(id)) {
            throw Fault.about(
                    UserError.Code.CHANGED_MEANWHILE,
                    "id",
                    "The claim " + id + " has been taken back already"
                            + (claim.retracted() == Revision.OPEN ? "." : ", by revision " + claim.retracted() + "."),
                    id);
        }
        return claim;
    }

    /** The claims that stand between two entities, those of these changes included. */
    List<StandingClaim> between(String one, String other) {
        return standing(
                isNew(one) || isNew(other) ? List.of() : rows("claims-between", Map.of("one", one, "other", other)),
                each -> Set.of(each.claim().from(), each.claim().to()).equals(Set.of(one, other)));
    }

    /** The claims that stand about a property of an entity, the preferred ones first. */
    List<StandingClaim> stating(String id, String property) {
        return standing(
                isNew(id) ? List.of() : rows("claims-of-property", Map.of("id", id, "property", property)),
                each -> each.claim().from().equals(id) && property.equals(each.property()));
    }

    /** Every claim an entity is part of. */
    List<StandingClaim> about(String id) {
        return standing(
                rows("claims-of-entity", Map.of("ids", List.of(id))),
                each -> each.claim().from().equals(id) || each.claim().to().equals(id));
    }

    /** Whether these changes create it, so that the graph knows no claims about it. */
    private boolean isNew(String id) {
        return batch.newcomers().contains(id);
    }

    private List<StandingClaim> standing(Collection<Map<String, Object>> rows, Predicate<StandingClaim> pending) {
        List<StandingClaim> all = new ArrayList<>();
        rows.stream().map(StandingClaim::of).filter(this::stands).forEach(all::add);
        recorded.stream().filter(this::stands).filter(pending).forEach(all::add);
        return all;
    }

    Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("revision", writing.latest());
        all.put("inFlight", writing.inFlight());
        return client.query(Statements.text("intake/" + statement))
                .bindAll(all)
                .fetch()
                .all();
    }

    String nextClaimId() {
        return "claim:r" + writing.number() + "-" + (recorded.size() + 1);
    }

    void create(String type, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> entity = new HashMap<>(properties);
        entity.put("type", type);
        entity.put("version", writing.number());
        entities.put(String.valueOf(properties.get("id")), entity);
        unknown.remove(String.valueOf(properties.get("id")));
        batch.create(type, properties);
    }

    /** Takes note of what an entity will show, for the changes that come later. */
    void show(String id, Map<String, ? extends @Nullable Object> shown) {
        Map<Object, @Nullable Object> entity = new HashMap<>();
        entity.putAll(Objects.requireNonNull(entity(id)));
        entity.putAll(shown);
        entities.put(id, entity);
    }

    /** Whether a claim stands in the graph and is not taken back by these changes. */
    boolean stands(StandingClaim claim) {
        return claim.retracted() == Revision.OPEN
                && !retracted.contains(claim.claim().id());
    }

    /** The claims that these changes recorded of an entity and that came from another one by a merge. */
    Stream<StandingClaim> recordedOf(String kept, String gone) {
        return recorded.stream()
                .filter(this::stands)
                .filter(each -> kept.equals(each.claim().from())
                        || kept.equals(each.claim().to()))
                .filter(each -> Origins.of(each.mergedFrom()).has(gone));
    }

    /** Records a claim. */
    void record(Claim claim, @Nullable Attribute attribute, Map<String, @Nullable Object> links) {
        if (attribute != null) {
            batch.state(attribute);
        }
        LocalDate day = day(claim.source());
        batch.record(claim, day, links);
        recorded.add(new StandingClaim(
                claim,
                day,
                writing.number(),
                Revision.OPEN,
                true,
                (String) links.get("corrects"),
                (String) links.get("mergedFrom"),
                attribute));
    }

    void retract(StandingClaim claim) {
        retracted.add(claim.claim().id());
        batch.retract(claim.claim());
    }

    /** The source of what is recorded; the own knowledge of the network's people if none is named. */
    String source(@Nullable String named, String field) {
        if (named != null) {
            String id = require(named, field, Set.of("Source"));
            if (!id.startsWith("source:")) {
                throw Fault.about(UserError.Code.INVALID_VALUE, field, "'" + named + "' is not a source.", id);
            }
            return id;
        }
        if (entity(OWN_KNOWLEDGE) == null) {
            Map<String, @Nullable Object> properties = new HashMap<>(EntityForm.name(
                    "Eigene Kenntnis der Netzwerkkoordination (own knowledge of the network's coordinators)"));
            properties.put("id", OWN_KNOWLEDGE);
            properties.put("title", properties.get("name"));
            create("Source", properties);
        }
        return OWN_KNOWLEDGE;
    }

    private LocalDate day(String source) {
        Map<?, ?> entity = Objects.requireNonNull(entity(source));
        return entity.get("dateLower") instanceof LocalDate day ? day : ImpreciseDate.EVER;
    }
}
