// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Map;

/** One row of each sheet of the template, by header, to show what belongs there; the import passes it over. */
public final class TemplateExamples {

    private static final String MARK = "Beispiel / Example";

    private static final Map<String, String> ACTOR = Map.of(
            "id", MARK,
            "type", "Municipality",
            "name", "Musterstadt",
            "level", "MUNICIPALITY",
            "ags", "06636003",
            "state", "HESSEN",
            "population", "19412",
            "keys", "wikidata:Q61724");
    private static final Map<String, String> TOPIC =
            Map.of("id", MARK, "labelDe", "Kinderbetreuung", "labelEn", "Childcare", "broader", "Familie");
    private static final Map<String, String> EVENT =
            Map.of("id", MARK, "name", "Netzwerktreffen", "start", "2018-03-15", "place", "Musterstadt");
    private static final Map<String, String> SOURCE =
            Map.of("id", MARK, "title", "Jahresbericht", "publisher", "Stadt Musterstadt", "date", "2018-03");
    private static final Map<String, String> CLAIM = Map.of(
            "id", MARK,
            "type", "COLLABORATES_WITH",
            "from", "Musterstadt",
            "from state", "HESSEN",
            "to", "Lokales Bündnis Musterstadt",
            "kind", "COOPERATION",
            "status", "ACTIVE",
            "validFrom", "2018-03",
            "source", "Jahresbericht");

    private TemplateExamples() {}

    public static Map<String, String> of(SheetKind kind) {
        return switch (kind) {
            case ACTORS -> ACTOR;
            case TOPICS -> TOPIC;
            case EVENTS -> EVENT;
            case SOURCES -> SOURCE;
            case CLAIMS -> CLAIM;
        };
    }
}
