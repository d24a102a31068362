// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.SynergyDecision;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.ChangeInputs;
import org.alliancegraph.mutation.Changes;
import org.alliancegraph.mutation.UserError;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records what people decide about synergies, each decision as a claim that takes the place of the last one. What the
 * reasons were goes with it, so that a synergy that was dismissed comes again when they change.
 */
@Component
final class DecisionMutations implements MutationRegistry.Contribution {

    private static final List<String> OF_COLLABORATION = List.of("kind", "validFrom", "source");

    private final SynergyNetworks networks;
    private final Snapshots snapshots;
    private final Changes changes;
    private final InstantSource clock;

    DecisionMutations(SynergyNetworks networks, Snapshots snapshots, Changes changes, InstantSource clock) {
        this.networks = networks;
        this.snapshots = snapshots;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void contribute(MutationRegistry mutations) {
        add(mutations, "acceptSynergy", SynergyDecision.Status.ACCEPTED);
        add(mutations, "dismissSynergy", SynergyDecision.Status.DISMISSED);
        add(mutations, "doneSynergy", SynergyDecision.Status.DONE);
    }

    private void add(MutationRegistry mutations, String name, SynergyDecision.Status status) {
        mutations.add(name, (arguments, cancellation) -> decide(arguments, status, cancellation));
    }

    private MutationPayload decide(
            Map<String, @Nullable Object> arguments, SynergyDecision.Status status, Cancellation cancellation) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        SynergyNetwork network = now(cancellation);
        NetworkImage image = network.image();
        int actor = image.find(String.valueOf(input.get("actor")), network.moment());
        int partner = image.find(String.valueOf(input.get("partner")), network.moment());
        for (String end : List.of("actor", "partner")) {
            int entity = end.equals("actor") ? actor : partner;
            if (entity < 0 || !image.type(entity).isActor() || !image.isPresent(entity, network.moment())) {
                return refused(
                        error(UserError.Code.NOT_FOUND, end, Message.of("synergy.no-such-actor", input.get(end))));
            }
        }
        if (actor == partner) {
            return refused(error(
                    UserError.Code.SELF_REFERENCE, "partner", Message.of("synergy.with-itself", image.id(actor))));
        }
        boolean ordered = image.id(actor).compareTo(image.id(partner)) < 0;
        List<Change> all = ordered
                ? changes(network, actor, partner, input, status)
                : changes(network, partner, actor, input, status);
        return switch (changes.apply(ChangeInputs.commission(arguments), all, cancellation)) {
            case Changes.Refused refused ->
                refused(refused.errors().stream()
                        .map(DecisionMutations::ofInput)
                        .toList());
            case Changes.Written written -> {
                Map<String, @Nullable Object> values = new HashMap<>();
                List<Change.Result> recorded =
                        written.results().subList(all.getFirst() instanceof Change.Retract ? 1 : 0, all.size());
                values.put("decision", reference(recorded.getFirst()));
                values.put("collaboration", recorded.size() > 1 ? reference(recorded.getLast()) : null);
                values.put("revision", new MutationPayload.Revision(written.revision()));
                values.put("errors", List.of());
                yield new MutationPayload(values, written.visibleAt());
            }
        };
    }

    private SynergyNetwork now(Cancellation cancellation) {
        TimeScope.Snapshot snapshot = snapshots.at(Snapshots.NOW, cancellation);
        return networks.at(
                Map.of(
                        "asOf",
                        BusinessCalendar.dayOf(clock.instant()),
                        "dayGiven",
                        false,
                        "revision",
                        snapshot.revision(),
                        "inFlight",
                        snapshot.inFlight()),
                cancellation);
    }

    /** The claims to record about a pair, the one with the smaller id first, and the one to take back. */
    private static List<Change> changes(
            SynergyNetwork network, int actor, int partner, Map<?, ?> input, SynergyDecision.Status status) {
        NetworkImage image = network.image();
        PairStatuses statuses = new PairStatuses(network, new PairReasons(network));
        AttributeClaims.Decision before = statuses.decision(actor, partner);
        List<Change> changes = new ArrayList<>();
        if (before != null) {
            changes.add(new Change.Retract(image.properties().id(before.claim())));
        }
        Map<String, @Nullable Object> decision = new HashMap<>();
        decision.put("type", ClaimType.HAS_ATTRIBUTE.name());
        decision.put("subject", image.id(actor));
        decision.put("property", SynergyDecision.PROPERTY);
        decision.put(
                "value", new SynergyDecision(status, image.id(partner), statuses.fingerprint(actor, partner)).text());
        decision.put("source", input.get("source"));
        decision.put("note", input.get("reason"));
        changes.add(new Change.RecordClaim(decision));
        if (status == SynergyDecision.Status.DONE) {
            Map<String, @Nullable Object> collaboration = new HashMap<>();
            collaboration.put("type", ClaimType.COLLABORATES_WITH.name());
            collaboration.put("subject", image.id(actor));
            collaboration.put("object", image.id(partner));
            OF_COLLABORATION.forEach(each -> collaboration.put(each, input.get(each)));
            collaboration.put("note", input.get("reason"));
            changes.add(new Change.RecordClaim(collaboration));
        }
        return changes;
    }

    private static MutationPayload.Reference reference(Change.Result result) {
        return new MutationPayload.Reference(Objects.requireNonNull(result.id()));
    }

    private static UserError error(UserError.Code code, String field, Message message) {
        return new UserError(code, List.of(field), message, null, List.of());
    }

    /** An error about one of the changes as one about the field of the input that it is made of. */
    private static UserError ofInput(UserError error) {
        String field = error.path().isEmpty() ? "" : error.path().getLast();
        String own = field.equals("note") ? "reason" : field.equals("object") ? "partner" : field;
        return new UserError(
                error.code(), List.of(own), error.message(), error.current(), error.suggestions(), error.obstacles());
    }

    private static MutationPayload refused(UserError error) {
        return refused(List.of(error));
    }

    private static MutationPayload refused(List<UserError> errors) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("errors", errors.stream().map(UserError::values).toList());
        return new MutationPayload(values, null);
    }
}
