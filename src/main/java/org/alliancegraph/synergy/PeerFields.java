// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.compiler.ComputedConnection;
import org.alliancegraph.compiler.ExplanationField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Ids;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.FoundPage;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of municipalities that are like one, and of what they do that this one does not. */
@Component
final class PeerFields implements FieldProvider {

    private static final String PEER = "Peer";
    private static final String LIKENESS = "PeerLikeness";
    private static final String PRACTICE = "PeerPractice";
    private static final int MOST_PEERS = 50;

    private final SynergyNetworks networks;

    PeerFields(SynergyNetworks networks) {
        this.networks = networks;
    }

    /** What is found of a municipality, as pages are cut of it. */
    @FunctionalInterface
    private interface Search {
        List<Finding> of(SynergyNetwork network, int municipality, List<Peers.Peer> peers, Map<?, ?> args);
    }

    @Override
    public void contribute(FieldRegistry fields) {
        add(fields, "PeerEdge", "peers", PeerFields::peers);
        add(fields, "PeerPracticeEdge", "peerPractices", PeerFields::practices);
        fields.add("PeerEdge", "node", Expressions.one(PEER, edge -> edge));
        fields.add(PEER, "municipality", Expressions.one("Municipality", peer -> peer.property("one")));
        fields.properties(PEER, "score", "kinds");
        fields.add(PEER, "topics", Expressions.each("Topic", peer -> peer.property("topics")));
        fields.add(PEER, "programs", Expressions.each("Program", peer -> peer.property("programs")));
        fields.add(PEER, "likeness", Expressions.each(LIKENESS, peer -> peer.property("parts")));
        ExplanationField.add(
                fields,
                PEER,
                PeerSentences::ofPeer,
                List.of("oneName", "otherName", "score", "topicCount", "programCount", "kindCount"));
        fields.properties(LIKENESS, "kind", "contribution");
        fields.add(LIKENESS, "claims", Expressions.each("Claim", likeness -> likeness.property("claims")));
        ExplanationField.add(
                fields,
                LIKENESS,
                PeerSentences::ofLikeness,
                List.of("kind", "oneName", "otherName", "population", "partnerPopulation", "mine", "theirs"));
        fields.add("PeerPracticeEdge", "node", Expressions.one(PRACTICE, edge -> edge));
        fields.properties(PRACTICE, "kind", "collaboration", "count", "among");
        fields.add(PRACTICE, "node", Expressions.one("Node", practice -> practice.property("one")));
        fields.add(PRACTICE, "peers", Expressions.each("Municipality", practice -> practice.property("many")));
        fields.add(PRACTICE, "claims", Expressions.each("Claim", practice -> practice.property("claims")));
        ExplanationField.add(
                fields,
                PRACTICE,
                PeerSentences::ofPractice,
                List.of("kind", "collaboration", "oneName", "oneNameEn", "count", "among", "manyNames"));
    }

    private void add(FieldRegistry fields, String edge, String name, Search search) {
        new ComputedConnection(
                        edge,
                        (parameters, cancellation) -> pages(parameters, cancellation, search),
                        RowQuery.of("projection/findings"),
                        null)
                .add(fields, "Query", name, TableFields::asked);
    }

    private List<@Nullable Object> pages(
            Map<String, @Nullable Object> parameters, Cancellation cancellation, Search search) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        NetworkImage image = network.image();
        Map<?, ?> args = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        int municipality = image.find(Ids.checked(args.get("of")), network.moment());
        boolean isKnown = municipality >= 0
                && image.type(municipality) == EntityType.MUNICIPALITY
                && image.isPresent(municipality, network.moment());
        List<@Nullable Object> pages = new ArrayList<>();
        for (Object owner : (List<?>) Objects.requireNonNull(parameters.get("owners"))) {
            if (isKnown) {
                Predicate<Integer> asked = TableFields.among(image, (Map<?, ?>) owner);
                List<Peers.Peer> peers = new Peers(network).of(municipality, asked, cancellation);
                pages.add(FoundPage.of(image, search.of(network, municipality, peers, args), args, null));
            } else {
                pages.add(null);
            }
        }
        return pages;
    }

    private static List<Finding> peers(
            SynergyNetwork network, int municipality, List<Peers.Peer> peers, Map<?, ?> args) {
        Practices mine = Practices.of(municipality, network);
        Peers all = new Peers(network);
        long partners = Peers.sum(all.partners(municipality));
        List<Finding> found = new ArrayList<>();
        for (Peers.Peer each : peers) {
            Practices more = Practices.of(each.municipality(), network).without(mine);
            Map<String, Object> facts = new HashMap<>();
            facts.put("one", new FoundEntity(each.municipality()));
            facts.put("other", new FoundEntity(municipality));
            facts.put("score", each.score());
            facts.put("topics", entities(more.topics().keySet(), network.image()));
            facts.put("programs", entities(more.programs().keySet(), network.image()));
            facts.put(
                    "kinds",
                    more.kinds().keySet().stream().map(Enum::name).sorted().toList());
            facts.put("topicCount", (long) more.topics().size());
            facts.put("programCount", (long) more.programs().size());
            facts.put("kindCount", (long) more.kinds().size());
            found.add(new Finding(
                    List.of(-each.score(), network.image().id(each.municipality())),
                    new Finding.Facts(facts, List.of()),
                    each.parts(partners, Peers.sum(all.partners(each.municipality())))));
        }
        return found;
    }

    private static List<FoundEntity> entities(Set<Integer> numbers, NetworkImage image) {
        return numbers.stream()
                .sorted(Comparator.comparing(image::id))
                .map(FoundEntity::new)
                .toList();
    }

    /** Something that peers do, with who does and the claims that say so, the most alike first. */
    private record Practice(
            String kind, @Nullable Integer node, String value, List<Integer> peers, List<Integer> claims) {

        Finding finding(long among) {
            Map<String, Object> facts = new HashMap<>();
            facts.put("kind", kind);
            if (node == null) {
                facts.put("collaboration", value);
            } else {
                facts.put("one", new FoundEntity(node));
            }
            facts.put("count", (long) peers.size());
            facts.put("among", among);
            facts.put("many", peers.stream().map(FoundEntity::new).toList());
            return new Finding(List.of(-(long) peers.size(), kind, value), new Finding.Facts(facts, claims), List.of());
        }
    }

    private static List<Finding> practices(
            SynergyNetwork network, int municipality, List<Peers.Peer> peers, Map<?, ?> args) {
        int among = (Integer) Objects.requireNonNull(args.get("among"));
        if (among < 1 || among > MOST_PEERS) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", "among", 1, MOST_PEERS, among));
        }
        List<Peers.Peer> nearest = peers.subList(0, Math.min(among, peers.size()));
        Practices mine = Practices.of(municipality, network);
        Map<String, Practice> all = new HashMap<>();
        for (Peers.Peer each : nearest) {
            int peer = each.municipality();
            Practices more = Practices.of(peer, network).without(mine);
            more.topics()
                    .forEach((topic, claim) ->
                            add(all, "TOPIC", topic, network.image().id(topic), peer, claim));
            more.programs()
                    .forEach((program, claim) ->
                            add(all, "PROGRAM", program, network.image().id(program), peer, claim));
            more.kinds().forEach((kind, claim) -> add(all, "COLLABORATION", null, kind.name(), peer, claim));
        }
        return all.values().stream().map(each -> each.finding(nearest.size())).toList();
    }

    private static void add(
            Map<String, Practice> all, String kind, @Nullable Integer node, String value, int peer, int claim) {
        Practice practice =
                all.computeIfAbsent(value, _ -> new Practice(kind, node, value, new ArrayList<>(), new ArrayList<>()));
        practice.peers().add(peer);
        practice.claims().add(claim);
    }
}
