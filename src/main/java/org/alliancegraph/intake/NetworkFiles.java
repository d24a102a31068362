// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.event.Event;
import org.alliancegraph.source.Source;
import org.alliancegraph.topic.Topic;

/** Reads a network from data files and refuses what doesn't fit together, before anything is written. */
final class NetworkFiles {

    private final DataFiles files;
    private final Set<String> ids = new HashSet<>();
    private final ClaimEntries claims = new ClaimEntries(ids);

    private NetworkFiles(String location) {
        files = new DataFiles(location);
    }

    /**
     * Reads the network at a location.
     *
     * @throws IntakeFailure with file, entry and field, if something is wrong
     */
    static Network read(String location) {
        return new NetworkFiles(location).read();
    }

    private Network read() {
        List<Source> sources = entities("sources.yaml", EntityEntries::source);
        if (sources.isEmpty()) {
            throw new IntakeFailure(files + " has no sources.yaml with an entry.");
        }
        List<Topic> topics = entities("topics.yaml", EntityEntries::topic);
        List<Actor> actors = new ArrayList<>();
        List<Entry> municipalities = files.entries("municipalities.yaml");
        actors.addAll(entities(municipalities, ActorEntries::municipality));
        actors.addAll(entities("people.yaml", ActorEntries::person));
        actors.addAll(entities("alliances.yaml", ActorEntries::alliance));
        actors.addAll(entities("programs.yaml", ActorEntries::program));
        actors.addAll(entities("organizations.yaml", ActorEntries::organization));
        List<Entry> eventEntries = files.entries("events.yaml");
        List<Event> events = entities(eventEntries, EntityEntries::event);
        municipalities.forEach(claims::figures);
        eventEntries.forEach(claims::particulars);
        files.entries("claims/*.yaml").forEach(claims::add);
        return new Network(sources, topics, actors, events, claims.attributes(), claims.claims());
    }

    private <T> List<T> entities(String file, Function<Entry, T> reader) {
        return entities(files.entries(file), reader);
    }

    private <T> List<T> entities(List<Entry> entries, Function<Entry, T> reader) {
        entries.forEach(this::register);
        return entries.stream().map(reader).toList();
    }

    private void register(Entry entry) {
        if (!ids.add(entry.id())) {
            throw entry.failure("id", "something else has this id already.");
        }
    }
}
