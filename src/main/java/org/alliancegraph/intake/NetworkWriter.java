// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.actor.Municipality;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.graph.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Writes a network as one revision: one statement for each label and each relationship type, whatever its size. */
final class NetworkWriter {

    private final Neo4jClient client;

    NetworkWriter(Neo4jClient client) {
        this.client = client;
    }

    /** Begins a revision; false if there is one of its number, or another has begun it at the same time. */
    boolean begin(Revision revision) {
        Map<String, Object> parameters = Map.of(
                "number", revision.number(),
                "at", revision.at().atZone(ZoneOffset.UTC),
                "visibleAt", revision.visibleAt().atZone(ZoneOffset.UTC),
                "by", revision.by(),
                "why", revision.why());
        return client.query(Statements.text("intake/begin-revision"))
                        .bindAll(parameters)
                        .run()
                        .counters()
                        .nodesCreated()
                > 0;
    }

    void write(Network network, Revision revision, LocalDate today) {
        CurrentValues current = new CurrentValues(network, today);
        EntityRows rows = new EntityRows(current, revision.number());
        create("Source", network.sources().stream().map(rows::source).toList());
        create("Topic", network.topics().stream().map(rows::topic).toList());
        create("Event", network.events().stream().map(rows::event).toList());
        network.actors().stream()
                .collect(Collectors.groupingBy(Actor::type))
                .forEach((type, actors) ->
                        create(type, actors.stream().map(rows::actor).toList()));
        create(
                "ExternalKey",
                network.actors().stream()
                        .filter(Municipality.class::isInstance)
                        .flatMap(each -> EntityRows.keys((Municipality) each))
                        .toList());
        create(
                "Attribute",
                network.attributes().stream().map(ClaimRows::attribute).toList());
        network.claims().stream()
                .collect(Collectors.groupingBy(Claim::type))
                .forEach((type, claims) -> create(
                        type.name(),
                        claims.stream()
                                .map(each -> ClaimRows.claim(each, current.sourceDay(each), revision.number()))
                                .toList()));
    }

    private void create(String what, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        client.query(Statements.text("intake/create-" + statement(what)))
                .bind(rows)
                .to("rows")
                .run();
    }

    private static String statement(String what) {
        String words = what.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Folding.slug(words);
    }
}
