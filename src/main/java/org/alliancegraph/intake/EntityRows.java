// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.actor.LocalAlliance;
import org.alliancegraph.actor.Municipality;
import org.alliancegraph.actor.Organization;
import org.alliancegraph.actor.Person;
import org.alliancegraph.actor.Place;
import org.alliancegraph.actor.Program;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.event.Event;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.source.Source;
import org.alliancegraph.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Everything that has an id of its own as the properties of its node. */
final class EntityRows {

    private final CurrentValues current;
    private final long revision;

    EntityRows(CurrentValues current, long revision) {
        this.current = current;
        this.revision = revision;
    }

    Map<String, @Nullable Object> actor(Actor actor) {
        String name = current.value(actor.id(), "name").map(Attribute::value).orElse(actor.name());
        Map<String, @Nullable Object> row = entity(actor.id(), actor.type(), name);
        names(row, current.alternativeNames(actor.id(), name));
        describe(row, text(actor, "description"));
        place(row, current.place(actor));
        switch (actor) {
            case Person person -> row.put("title", text(person, "title"));
            case Municipality municipality -> municipality(row, municipality);
            case LocalAlliance alliance -> lifetime(row, alliance);
            case Program program -> {
                row.put("kind", program.kind() == null ? null : program.kind().name());
                lifetime(row, program);
            }
            case Organization organization -> {
                row.put("kind", organization.kind().name());
                row.put("legalForm", text(organization, "legalForm"));
                lifetime(row, organization);
            }
        }
        return row;
    }

    Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> row = entity(topic.id(), "Topic", topic.labelDe());
        row.put("labelDe", topic.labelDe());
        row.put("labelEn", topic.labelEn());
        row.put("searchAlternativeNames", List.of(Folding.searchable(topic.labelEn())));
        describe(row, topic.description());
        return row;
    }

    Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> row = entity(event.id(), "Event", event.name());
        describe(row, event.description());
        row.put("place", event.place());
        row.put("participantCount", event.participantCount());
        date(row, "start", event.start());
        date(row, "end", event.end());
        return row;
    }

    Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> row = entity(source.id(), "Source", source.title());
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        row.put("searchDescription", source.publisher() == null ? null : Folding.searchable(source.publisher()));
        row.put("address", source.address());
        row.put("retrievedAt", source.retrievedAt());
        row.put("licence", source.licence());
        date(row, "date", source.date());
        return row;
    }

    /** The official keys of a municipality, each a node of its own so that no two share one. */
    static Stream<Map<String, Object>> keys(Municipality municipality) {
        return Stream.of(new Object[] {"ags", municipality.ags()}, new Object[] {"ars", municipality.ars()})
                .filter(each -> each[1] != null)
                .map(each -> Map.of(
                        "entity",
                        municipality.id(),
                        "scheme",
                        each[0],
                        "value",
                        each[1].toString(),
                        "key",
                        each[0] + ":" + each[1]));
    }

    private Map<String, @Nullable Object> entity(String id, String type, String name) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("type", type);
        row.put("name", name);
        row.put("sortName", Folding.fold(name));
        row.put("searchName", Folding.searchable(name));
        row.put("version", 0L);
        row.put("recorded", revision);
        row.put("retracted", Revision.OPEN);
        return row;
    }

    private static void names(Map<String, @Nullable Object> row, List<String> names) {
        row.put("alternativeNames", names);
        row.put(
                "searchAlternativeNames",
                names.stream().map(Folding::searchable).toList());
    }

    private static void describe(Map<String, @Nullable Object> row, @Nullable String description) {
        row.put("description", description);
        row.put("searchDescription", description == null ? null : Folding.searchable(description));
    }

    private static void place(Map<String, @Nullable Object> row, Place place) {
        row.put("latitude", place.latitude());
        row.put("longitude", place.longitude());
        row.put("state", place.state() == null ? null : place.state().name());
        row.put("country", place.country());
    }

    private void municipality(Map<String, @Nullable Object> row, Municipality municipality) {
        row.put("level", municipality.level().name());
        row.put("ags", municipality.ags() == null ? null : municipality.ags().value());
        row.put("ars", municipality.ars() == null ? null : municipality.ars().value());
        row.put("searchKeys", keys(municipality).map(each -> each.get("value")).toList());
        current.value(municipality.id(), "population")
                .map(Attribute::number)
                .ifPresent(number -> row.put("population", Math.round(number)));
        current.value(municipality.id(), "area").map(Attribute::number).ifPresent(number -> row.put("area", number));
    }

    private void lifetime(Map<String, @Nullable Object> row, Actor actor) {
        for (String property : new String[] {"founded", "dissolved"}) {
            Attribute value = current.value(actor.id(), property).orElse(null);
            row.put(property, value == null ? null : value.value());
            bounds(row, property, value == null ? null : value.date());
        }
    }

    private @Nullable String text(Actor actor, String property) {
        return current.value(actor.id(), property).map(Attribute::value).orElse(null);
    }

    private static void date(Map<String, @Nullable Object> row, String property, @Nullable ImpreciseDate date) {
        row.put(property + "Text", date == null ? null : date.text());
        bounds(row, property, date);
    }

    private static void bounds(Map<String, @Nullable Object> row, String property, @Nullable ImpreciseDate date) {
        row.put(property + "Lower", date == null ? null : date.earliest());
        row.put(property + "Upper", date == null ? null : date.latest());
    }
}
