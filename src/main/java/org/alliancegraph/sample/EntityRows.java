// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alliancegraph.model.Actor;
import org.alliancegraph.model.Event;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.LocalAlliance;
import org.alliancegraph.model.Municipality;
import org.alliancegraph.model.Organization;
import org.alliancegraph.model.Person;
import org.alliancegraph.model.Program;
import org.alliancegraph.model.Source;
import org.alliancegraph.model.State;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.model.Topic;
import org.jspecify.annotations.Nullable;

/** Everything that has an id of its own as the properties of its node that no claim states. */
final class EntityRows {

    private EntityRows() {}

    static Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> row = entity(actor.id(), actor.name());
        switch (actor) {
            case Municipality municipality -> municipality(row, municipality);
            case Program program ->
                row.put("kind", program.kind() == null ? null : program.kind().name());
            case Organization organization ->
                row.put("kind", organization.kind().name());
            case Person _, LocalAlliance _ -> {}
        }
        return row;
    }

    static Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> row = entity(topic.id(), topic.labelDe());
        row.put("labelDe", topic.labelDe());
        row.put("labelEn", topic.labelEn());
        row.put("searchAlternativeNames", List.of(TextNormalizer.searchable(topic.labelEn())));
        row.put("description", topic.description());
        row.put(
                "searchDescription",
                topic.description() == null ? null : TextNormalizer.searchable(topic.description()));
        return row;
    }

    static Map<String, @Nullable Object> event(Event event) {
        return entity(event.id(), event.name());
    }

    static Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> row = entity(source.id(), source.title());
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        row.put("searchDescription", source.publisher() == null ? null : TextNormalizer.searchable(source.publisher()));
        row.put("address", source.address());
        row.put("retrievedAt", source.retrievedAt());
        row.put("licence", source.licence());
        ImpreciseDate date = source.date();
        row.put("dateText", date == null ? null : date.text());
        row.put("dateLower", date == null ? null : date.earliest());
        row.put("dateUpper", date == null ? null : date.latest());
        return row;
    }

    private static Map<String, @Nullable Object> entity(String id, String name) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", name);
        row.put("baseName", name);
        row.put("sortName", TextNormalizer.fold(name));
        row.put("searchName", TextNormalizer.searchable(name));
        return row;
    }

    private static void municipality(Map<String, @Nullable Object> row, Municipality municipality) {
        row.put("level", municipality.level().name());
        row.put("ags", municipality.ags() == null ? null : municipality.ags().value());
        row.put("ars", municipality.ars() == null ? null : municipality.ars().value());
        row.put(
                "searchKeys",
                Stream.of(municipality.ags(), municipality.ars())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
        State state = municipality.place().state();
        row.put("state", state == null ? null : state.name());
        row.put("country", municipality.place().country());
    }
}
