// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.time.LocalDate;
import org.alliancegraph.model.Event;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Source;
import org.alliancegraph.model.Topic;

/** Entries as what stands beside actors: sources, topics and events. */
final class EntityEntries {

    private EntityEntries() {}

    static Source source(SampleEntry entry) {
        entry.only("id", "title", "publisher", "date", "address", "retrievedAt", "licence");
        return new Source(
                ActorEntries.id(entry, "source"),
                entry.text("title"),
                entry.optionalText("publisher"),
                entry.parsed("date", ImpreciseDate::parse),
                entry.optionalText("address"),
                entry.parsed("retrievedAt", EntityEntries::day),
                entry.optionalText("licence"));
    }

    static Topic topic(SampleEntry entry) {
        entry.only("id", "labelDe", "labelEn", "description");
        return new Topic(
                ActorEntries.id(entry, "topic"),
                entry.text("labelDe"),
                entry.text("labelEn"),
                entry.optionalText("description"));
    }

    static Event event(SampleEntry entry) {
        entry.only("id", "name", "description", "start", "end", "place", "participantCount", "source");
        return new Event(
                ActorEntries.id(entry, "event"),
                entry.text("name"),
                entry.optionalText("description"),
                entry.required("start", entry.parsed("start", ImpreciseDate::parse)),
                entry.parsed("end", ImpreciseDate::parse),
                entry.optionalText("place"),
                entry.whole("participantCount"));
    }

    private static LocalDate day(String text) {
        ImpreciseDate date = ImpreciseDate.parse(text);
        return date.earliest();
    }
}
