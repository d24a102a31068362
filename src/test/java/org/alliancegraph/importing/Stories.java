// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;

/** Random stories, with every sort of text that a file may stumble over. */
final class Stories {

    private static final List<String> PIECES = List.of(
            "a", "Z", "9", "ä", "ß", "é", "語", "👪", " ", "\n", "\t", "\"", "'", "|", "\\", "=", "+", "-", "@", ",",
            ";", "<", "&", "#2", "_x0041_", "_x005F_", "x:y", "%", "“");
    private static final List<String> DATES = List.of(
            "2007",
            "2018-03",
            "2018-03-15",
            "before 2019-11-11",
            "after 2017",
            "about 2016",
            "before 2019",
            "1998-12-31");
    private static final List<String> ENDS = List.of("2020-12-31", "after 2019", "about 2030", "2041-05");

    /** Some are ours, some only sound so. */
    private static final List<String> PROPERTIES = List.of(
            "name",
            "alternativeName",
            "description",
            "founded",
            "population",
            "area",
            "location",
            "place",
            "title",
            "legalForm",
            "Leitbild",
            "Gründung",
            "state",
            "date",
            "Titel",
            "tag",
            "participantCount",
            "id");

    private Stories() {}

    static Arbitrary<Story> all(int acts) {
        return Combinators.combine(cast(), act().list().ofMinSize(acts / 2).ofMaxSize(acts))
                .as(Story::new);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<List<Map<String, Object>>> cast() {
        return Combinators.combine(
                        texts().list().ofSize(24), Arbitraries.integers().between(0, 7))
                .as((texts, some) -> {
                    List<Map<String, Object>> cast = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        cast.add(source(i, texts.get(i)));
                    }
                    Stream.of("Person", "Municipality", "LocalAlliance", "Program", "Organization", "Topic", "Event")
                            .forEach(type -> {
                                for (int i = 0; i < 3; i++) {
                                    cast.add(entity(type, i, texts.get((cast.size() + some) % texts.size())));
                                }
                            });
                    return cast;
                });
    }

    private static Map<String, Object> source(int number, String text) {
        Map<String, Object> fields = new HashMap<>(Map.of("type", "Source", "id", "source:s" + number, "title", text));
        if (number < 2) {
            fields.put("date", DATES.get(number));
            fields.put("publisher", text);
            fields.put("retrievedAt", "2026-01-0" + (number + 1));
            fields.put("address", "https://example.org/?a=" + number);
            fields.put("licence", "CC0");
            fields.put("keys", List.of(Map.of("scheme", "doi", "value", "10.1/" + number)));
        }
        return fields;
    }

    private static Map<String, Object> entity(String type, int number, String text) {
        String prefix = type.equals("LocalAlliance") ? "alliance" : type.toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> fields = new HashMap<>(
                Map.of("type", type, "id", prefix + ":n" + number, "name", text, "description", "About " + text));
        fields.put(
                "keys",
                List.of(
                        Map.of("scheme", "wikidata", "value", "Q" + prefix + number),
                        Map.of("scheme", "own", "value", prefix + text + "|" + number),
                        Map.of("scheme", "own", "value", prefix + number)));
        switch (type) {
            case "Municipality" -> {
                fields.put("level", "MUNICIPALITY");
                if (number == 0) {
                    fields.put("ags", "06636003");
                    fields.put("ars", "066360003003");
                    fields.put("population", "19412");
                    fields.put("area", "63.260");
                    fields.put("location", "51.18, 10.05");
                } else {
                    fields.put("country", "FR");
                }
            }
            case "Organization" -> fields.putAll(Map.of("kind", "FACILITY", "state", "HESSEN", "legalForm", text));
            case "Program" -> fields.putAll(Map.of("kind", "INSTRUMENT", "founded", DATES.get(number)));
            case "Person" -> fields.putAll(Map.of("title", text, "alternativeName", List.of(text + "|", "\\" + text)));
            case "Topic" -> {
                fields.remove("name");
                fields.putAll(Map.of("labelDe", text, "labelEn", text + " (en)"));
            }
            case "Event" -> fields.putAll(Map.of("start", DATES.get(number), "place", text, "participantCount", "42"));
            default -> {}
        }
        return fields;
    }

    private static Arbitrary<Story.Act> act() {
        Arbitrary<Story.Verb> verbs = Arbitraries.frequency(
                Tuple.of(12, Story.Verb.TIE),
                Tuple.of(7, Story.Verb.STATE),
                Tuple.of(1, Story.Verb.GIVE_KEY),
                Tuple.of(3, Story.Verb.CORRECT),
                Tuple.of(3, Story.Verb.RETRACT),
                Tuple.of(2, Story.Verb.RANK),
                Tuple.of(1, Story.Verb.END),
                Tuple.of(3, Story.Verb.MERGE),
                Tuple.of(2, Story.Verb.TELL_APART),
                Tuple.of(2, Story.Verb.EDIT));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 47);
        return Combinators.combine(
                        verbs, numbers, numbers, Arbitraries.integers().between(0, 2), values(), said())
                .as(Story.Act::new);
    }

    /** Values of properties: such as fit the ones that are numbers or dates, and such as do not. */
    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                texts(),
                Arbitraries.of(DATES),
                Arbitraries.of("19.412", "2438.150", "0", "1e3", "47.1, 9.50", "15.03.2018", "Hesse", "12.5"));
    }

    private static Arbitrary<Map<String, String>> said() {
        Arbitrary<Map<String, String>> words = Combinators.combine(
                        texts().optional(0.5),
                        texts().optional(0.3),
                        Arbitraries.of(DATES).optional(0.6),
                        Arbitraries.of(ENDS).optional(0.3),
                        Arbitraries.of(PROPERTIES))
                .as((note, locator, from, to, property) -> {
                    Map<String, String> said = new HashMap<>();
                    from.ifPresent(date -> said.put("validFrom", date));
                    to.ifPresent(date -> said.put("validTo", date));
                    note.ifPresent(text -> said.put("note", text));
                    locator.ifPresent(text -> said.put("locator", text));
                    said.put("property", property);
                    return said;
                });
        Arbitrary<Map<String, String>> choices = Combinators.combine(
                        Arbitraries.of(ClaimType.class).filter(type -> type != ClaimType.HAS_ATTRIBUTE),
                        Arbitraries.of(CollaborationKind.class),
                        Arbitraries.of(Role.class),
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(ClaimStatus.class),
                        Arbitraries.of(Rank.class))
                .as((type, kind, role, stance, status, rank) -> Map.of(
                        "type", type.name(),
                        "kind", kind.name(),
                        "role", role.name(),
                        "stance", stance.name(),
                        "status", status.name(),
                        "rank", rank.name()));
        return Combinators.combine(words, choices).as((one, other) -> {
            Map<String, String> said = new HashMap<>(one);
            said.putAll(other);
            return said;
        });
    }
}
