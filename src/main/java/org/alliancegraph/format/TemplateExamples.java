// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Property;

/** The example row of each sheet of the template, by header. The import skips these rows. */
public final class TemplateExamples {

    private static final String MARK = "Beispiel / Example";

    private static final Map<String, String> ACTOR = Map.of(
            "id",
            MARK,
            "type",
            "Municipality",
            Property.NAME.fieldName(),
            "Musterstadt",
            "level",
            "MUNICIPALITY",
            "ags",
            "06636003",
            "state",
            "HESSEN",
            Property.POPULATION.fieldName(),
            "19412",
            "keys",
            "wikidata:Q61724");
    private static final Map<String, String> TOPIC =
            Map.of("id", MARK, "labelDe", "Kinderbetreuung", "labelEn", "Childcare", "broader", "Familie");
    private static final Map<String, String> EVENT = Map.of(
            "id",
            MARK,
            Property.NAME.fieldName(),
            "Netzwerktreffen",
            Property.START.fieldName(),
            "2018-03-15",
            Property.PLACE.fieldName(),
            "Musterstadt");
    private static final Map<String, String> SOURCE =
            Map.of("id", MARK, "title", "Jahresbericht", "publisher", "Stadt Musterstadt", "date", "2018-03");
    private static final Map<String, String> CLAIM = Map.of(
            "id", MARK,
            "type", ClaimType.COLLABORATES_WITH.name(),
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
