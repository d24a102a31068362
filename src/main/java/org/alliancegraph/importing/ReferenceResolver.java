// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.mutation.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity that a row refers to. A name alone identifies an entity only where there is exactly one candidate;
 * otherwise the row waits for a decision among the candidates.
 */
final class ReferenceResolver {

    static final int SUGGESTIONS = 2_000;

    private final EntityIndex identities;
    private final GraphLookup graph;
    private int suggested;
    private Map<String, List<SimilarNames.Lookalike>> alike = Map.of();

    ReferenceResolver(EntityIndex identities, GraphLookup graph) {
        this.identities = identities;
        this.graph = graph;
    }

    /** The one that is meant, or null after the row was told why not. */
    @Nullable
    ResolvedEntity resolve(Reference reference, PendingRowPlan row) {
        ResolvedEntity ofFile = identities.local(reference.local());
        if (ofFile != null) {
            return ofFile;
        }
        for (String key : reference.keys()) {
            String owner = identities.owner(key);
            if (owner != null) {
                return identities.get(owner);
            }
        }
        if (reference.local() != null && follows(reference, row)) {
            return null;
        }
        String text = reference.text();
        if (text == null) {
            row.addReason(Outcome.WRONG, "MISSING_VALUE", reference.field(), Message.of("importing.empty-reference"));
            return null;
        }
        if (reference.byId()) {
            return byId(text, reference, row);
        }
        List<ResolvedEntity> all = identities.called(reference);
        if (all.size() == 1) {
            return all.getFirst();
        }
        ResolvedEntity chosen = chosen(reference, all, row);
        return chosen == null ? open(reference, all, row) : chosen;
    }

    /** The one that was decided; what the column of a file decides may be about the other end of the claim. */
    private @Nullable ResolvedEntity chosen(Reference reference, List<ResolvedEntity> all, PendingRowPlan row) {
        String beside = row.decided(reference.field()) ? row.decision(reference.field()) : null;
        ResolvedEntity chosen = beside == null ? written(reference.field(), all, row) : identities.get(beside);
        if (chosen == null) {
            return identities.decided(reference, row);
        }
        identities.answers().remember(reference, chosen.id(), row);
        return chosen;
    }

    /** The one of whom the column speaks: who can be meant, or of several the one in the place of the end. */
    private @Nullable ResolvedEntity written(String field, List<ResolvedEntity> all, PendingRowPlan row) {
        List<ResolvedEntity> named = row.decisions().stream()
                .map(identities::get)
                .filter(Objects::nonNull)
                .toList();
        if (all.isEmpty() && !named.isEmpty() && !field.equals("source")) {
            return field.equals("to") ? named.getLast() : named.getFirst();
        }
        return named.stream().filter(all::contains).findFirst().orElse(null);
    }

    private @Nullable ResolvedEntity byId(String id, Reference reference, PendingRowPlan row) {
        ResolvedEntity entity = identities.get(id);
        if (entity == null && !follows(reference, row)) {
            row.addReason(Outcome.WRONG, "NOT_FOUND", reference.field(), Message.of("importing.no-such-id", id));
            suggest(reference, id, row);
        }
        return entity;
    }

    /** Whether a row before describes who is meant and was not taken in; this one can't be either then. */
    private boolean follows(Reference reference, PendingRowPlan row) {
        FileIds.Refused before = identities.ofFile().refused(reference);
        if (before == null) {
            return false;
        }
        row.addReason(
                before.waits() ? Outcome.AMBIGUOUS : Outcome.WRONG,
                "FOLLOWS",
                reference.field(),
                before.waits()
                        ? Message.of("importing.row-waits", before.position().place())
                        : Message.of("importing.row-wrong", before.position().place()),
                Message.of("expected.row-before"));
        return true;
    }

    private @Nullable ResolvedEntity open(Reference reference, List<ResolvedEntity> all, PendingRowPlan row) {
        if (all.isEmpty() && follows(reference, row)) {
            return null;
        }
        if (all.isEmpty()) {
            row.addReason(Outcome.WRONG, "NOT_FOUND", reference.field(), nobodyCalled(reference));
            row.asks(reference);
            suggest(reference, String.valueOf(reference.text()), row);
        } else {
            row.addReason(
                    Outcome.AMBIGUOUS,
                    "AMBIGUOUS",
                    reference.field(),
                    Message.of("importing.name-ambiguous", all.size(), reference.text(), reference.narrowed()));
            row.asks(reference);
            all.stream().limit(20).forEach(each -> row.mayBe(candidate(each, reference)));
        }
        return null;
    }

    private static Message nobodyCalled(Reference reference) {
        String text = String.valueOf(reference.text());
        if (SeveralPeople.in(text)) {
            return Message.of("importing.several-people-in-claim", text);
        }
        return SeveralTowns.in(text)
                ? Message.of("importing.several-towns-in-claim", text)
                : Message.of("importing.no-such-name", text, reference.narrowed());
    }

    /** Names what is called alike. */
    private void suggest(Reference reference, String text, PendingRowPlan row) {
        if (suggested++ < SUGGESTIONS) {
            for (SimilarNames.Lookalike each : graph.alike(text, reference.possible())) {
                row.mayBe(new Candidate(
                        reference.field(),
                        each.id(),
                        each.name(),
                        each.type(),
                        each.similarity(),
                        Message.of("importing.called-alike")));
            }
        }
    }

    /** Finds out who has a name like those of the next rows that describe somebody. */
    void compare(Collection<String> names) {
        alike = graph.alike(names);
    }

    /** Whether not all names were looked up in the full-text index any more. */
    boolean exhausted() {
        return suggested > SUGGESTIONS;
    }

    /** Whether somebody of this name was erased. */
    boolean isErased(String name) {
        return graph.isErased(name);
    }

    /** What is called so much alike that it may be the same: the same but for the spelling, or nearly the same. */
    List<SimilarNames.Lookalike> doubles(String name, String type) {
        Map<String, SimilarNames.Lookalike> doubles = new LinkedHashMap<>();
        if (suggested++ < SUGGESTIONS) {
            graph.alike(name, List.of(type)).stream()
                    .filter(each -> each.similarity() >= 0.93)
                    .forEach(each -> doubles.put(each.id(), each));
        }
        alike.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(each -> each.type().equals(type))
                .forEach(each -> doubles.putIfAbsent(each.id(), each));
        return List.copyOf(doubles.values());
    }

    /** The towns and districts that may be the one of a name, though they are called a little otherwise. */
    List<ResolvedEntity> towns(String name, boolean district, Reference reference) {
        List<String> ids = TownNames.spellings(name).stream()
                .flatMap(each -> alike.getOrDefault(NameKey.of(each), List.of()).stream())
                .map(SimilarNames.Lookalike::id)
                .distinct()
                .toList();
        identities.prefetch(ids.stream().map(SourceResolver::reference).toList());
        return ids.stream()
                .map(identities::get)
                .filter(Objects::nonNull)
                .filter(each -> reference.fits(each, List.of()))
                .filter(each -> TownNames.same(name, district, each.name(), isDistrict(each)))
                .toList();
    }

    private static boolean isDistrict(ResolvedEntity town) {
        return town.properties() != null && "DISTRICT".equals(town.properties().get("level"));
    }

    static Candidate candidate(ResolvedEntity entity, Reference reference) {
        boolean placed = reference.state() != null && reference.state().equals(entity.state());
        return new Candidate(
                reference.field(),
                entity.id(),
                entity.name(),
                entity.type(),
                placed ? 1 : 0.9,
                entity.state() == null
                        ? Message.of("importing.called-same")
                        : Message.of("importing.called-same-in", ValueWords.of("state", entity.state())));
    }
}
