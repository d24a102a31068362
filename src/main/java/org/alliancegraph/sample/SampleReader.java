// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alliancegraph.model.Actor;
import org.alliancegraph.model.Event;
import org.alliancegraph.model.Source;
import org.alliancegraph.model.Topic;

/** Reads a network from data files and refuses what doesn't fit together, before anything is written. */
final class SampleReader {

    private final SampleFiles files;
    private final Set<String> ids = new HashSet<>();
    private final ClaimEntries claims = new ClaimEntries(ids);

    private SampleReader(String location) {
        files = new SampleFiles(location);
    }

    /**
     * Reads the network at a location.
     *
     * @throws SampleDataException with file, entry and field, if something is wrong
     */
    static SampleData read(String location) {
        return new SampleReader(location).read();
    }

    private SampleData read() {
        List<Source> sources = entities("sources.yaml", EntityEntries::source);
        if (sources.isEmpty()) {
            throw new SampleDataException(files + " has no sources.yaml with an entry.");
        }
        List<Topic> topics = entities("topics.yaml", EntityEntries::topic);
        List<Actor> actors = new ArrayList<>();
        List<SampleEntry> municipalities = files.entries("municipalities.yaml");
        actors.addAll(entities(municipalities, ActorEntries::municipality));
        actors.addAll(entities("people.yaml", ActorEntries::person));
        actors.addAll(entities("alliances.yaml", ActorEntries::alliance));
        actors.addAll(entities("programs.yaml", ActorEntries::program));
        actors.addAll(entities("organizations.yaml", ActorEntries::organization));
        List<SampleEntry> eventEntries = files.entries("events.yaml");
        List<Event> events = entities(eventEntries, EntityEntries::event);
        municipalities.forEach(claims::figures);
        eventEntries.forEach(claims::particulars);
        files.entries("claims/*.yaml").forEach(claims::add);
        return new SampleData(sources, topics, actors, events, claims.attributes(), claims.claims());
    }

    private <T> List<T> entities(String file, Function<SampleEntry, T> reader) {
        return entities(files.entries(file), reader);
    }

    private <T> List<T> entities(List<SampleEntry> entries, Function<SampleEntry, T> reader) {
        entries.forEach(this::register);
        return entries.stream().map(reader).toList();
    }

    private void register(SampleEntry entry) {
        if (!ids.add(entry.id())) {
            throw entry.failure("id", "something else has this id already.");
        }
    }
}
