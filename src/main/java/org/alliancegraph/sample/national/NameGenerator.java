// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.List;
import java.util.Locale;

/** Names that sound German and mean nobody: put together from parts, by chance or by number. */
final class NameGenerator {

    private static final List<String> BEFORE = List.of("", "", "", "", "Ober", "Unter", "Neu", "Alt", "Klein", "Hohen");
    private static final List<String> STEMS = List.of(
            "Ahorn",
            "Amsel",
            "Birken",
            "Brombeer",
            "Dachs",
            "Distel",
            "Dohlen",
            "Drossel",
            "Eber",
            "Eichel",
            "Elster",
            "Erlen",
            "Eschen",
            "Falken",
            "Farn",
            "Fichten",
            "Finken",
            "Fuchs",
            "Garten",
            "Ginster",
            "Hagebutten",
            "Hasel",
            "Heide",
            "Hirsch",
            "Holunder",
            "Hopfen",
            "Igel",
            "Kastanien",
            "Kiebitz",
            "Kiefern",
            "Klee",
            "Kranich",
            "Kuckucks",
            "Lerchen",
            "Linden",
            "Luchs",
            "Marder",
            "Meisen",
            "Mohn",
            "Moos",
            "Otter",
            "Pappel",
            "Quell",
            "Raben",
            "Reiher",
            "Rotbuchen",
            "Salbei",
            "Schilf",
            "Schlehen",
            "Schwalben",
            "Sperber",
            "Storchen",
            "Tannen",
            "Ulmen",
            "Wachtel",
            "Weiden",
            "Weizen",
            "Wiesel",
            "Wolken",
            "Zeisig");
    private static final List<String> ENDS = List.of(
            "au", "bach", "berg", "born", "brück", "büttel", "dorf", "feld", "furt", "hagen", "hausen", "heim", "hofen",
            "ingen", "leben", "moor", "mühlen", "ried", "rode", "roda", "stadt", "stedt", "tal", "winkel");
    private static final List<String> FIRST = List.of(
            "Ada", "Alma", "Anton", "Beate", "Bela", "Carla", "Cem", "Dana", "David", "Elif", "Emil", "Esra", "Fiete",
            "Frida", "Georg", "Greta", "Hanna", "Henrik", "Ida", "Ivo", "Jana", "Jonas", "Käthe", "Kilian", "Lena",
            "Levi", "Mara", "Mats", "Nele", "Niklas", "Olga", "Ole", "Paula", "Per", "Rieke", "Ruben", "Sina", "Sönke",
            "Thea", "Till", "Ulla", "Uwe", "Vera", "Vito", "Wanda", "Wim", "Yara", "Zoë");
    private static final List<String> FAMILY_ENDS =
            List.of("er", "mann", "meier", "hoff", "stein", "kamp", "bauer", "müller", "huber", "sen");
    private static final List<String> FIELDS = List.of(
            "Familie",
            "Bildung",
            "Pflege",
            "Integration",
            "Jugend",
            "Ehrenamt",
            "Gesundheit",
            "Mobilität",
            "Wohnen",
            "Kultur",
            "Nachbarschaft",
            "Inklusion",
            "Digitalisierung",
            "Klimaschutz",
            "Sport",
            "Arbeit",
            "Frühe Hilfen",
            "Generationen",
            "Quartier",
            "Beteiligung");
    private static final List<String> SHAPES = List.of(
            "planung",
            "beratung",
            "förderung",
            "netzwerke",
            "angebote",
            "räume",
            "daten",
            "berichte",
            "fachkräfte",
            "finanzierung");
    private static final List<String> ENGLISH_SHAPES = List.of(
            "planning",
            "advice",
            "promotion",
            "networks",
            "offers",
            "spaces",
            "data",
            "reports",
            "professionals",
            "funding");
    private static final List<String> BODIES = List.of(
            "Verein %s %s e.V.",
            "Stiftung %s %s",
            "%swerk %s gGmbH",
            "Amt für %s %s",
            "Institut für %s %s",
            "%szentrum %s",
            "Initiative %s %s");

    private NameGenerator() {}

    static String place(SeededRandom draws) {
        String before = draws.oneOf(BEFORE);
        String stem = draws.oneOf(STEMS);
        return before + (before.isEmpty() ? stem : stem.toLowerCase(Locale.ROOT)) + draws.oneOf(ENDS);
    }

    static String person(SeededRandom draws) {
        return draws.oneOf(FIRST) + " " + draws.oneOf(STEMS) + draws.oneOf(FAMILY_ENDS);
    }

    /** An organization of the sort with this number (see {@link ActorRoster#KINDS}). */
    static String organization(int kind, String place, SeededRandom draws) {
        return BODIES.get(kind).formatted(draws.oneOf(FIELDS).replace(' ', '-'), place);
    }

    static String program(int number, SeededRandom draws) {
        return "%s im Wandel, Programm %d".formatted(draws.oneOf(FIELDS), number);
    }

    static String alliance(String place) {
        return "Bündnis für Familie " + place;
    }

    static String event(String place, int year) {
        return "Netzwerktreffen %s %d".formatted(place, year);
    }

    static String topic(int number) {
        String field = FIELDS.get(number % FIELDS.size());
        return number < FIELDS.size() ? field : "%s: %s %d".formatted(field, shape(SHAPES, number), number);
    }

    static String topicInEnglish(int number) {
        String field = "Topic " + (number % FIELDS.size() + 1);
        return number < FIELDS.size() ? field : "%s: %s %d".formatted(field, shape(ENGLISH_SHAPES, number), number);
    }

    private static String shape(List<String> shapes, int number) {
        return shapes.get(number / FIELDS.size() % shapes.size());
    }
}
