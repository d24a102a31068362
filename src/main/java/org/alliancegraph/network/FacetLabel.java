// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Map;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/** The label of a bucket: the name of its node, or the words for an enum value. */
final class FacetLabel {

    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("PERSON", "Personen"),
            Map.entry("MUNICIPALITY", "Kommunen"),
            Map.entry("LOCAL_ALLIANCE", "Lokale Bündnisse"),
            Map.entry("PROGRAM", "Programme"),
            Map.entry("ORGANIZATION", "Organisationen"),
            Map.entry("PLANNED", "geplant"),
            Map.entry("DECLARED", "erklärt"),
            Map.entry("DECIDED", "beschlossen"),
            Map.entry("ACTIVE", "aktiv"),
            Map.entry("ENDED", "beendet"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("PERSON", "People"),
            Map.entry("MUNICIPALITY", "Municipalities"),
            Map.entry("LOCAL_ALLIANCE", "Local alliances"),
            Map.entry("PROGRAM", "Programmes"),
            Map.entry("ORGANIZATION", "Organizations"),
            Map.entry("PLANNED", "planned"),
            Map.entry("DECLARED", "declared"),
            Map.entry("DECIDED", "decided"),
            Map.entry("ACTIVE", "active"),
            Map.entry("ENDED", "ended"),
            Map.entry("BAYERN", "Bavaria"),
            Map.entry("HESSEN", "Hesse"),
            Map.entry("MECKLENBURG_VORPOMMERN", "Mecklenburg-Western Pomerania"),
            Map.entry("NIEDERSACHSEN", "Lower Saxony"),
            Map.entry("NORDRHEIN_WESTFALEN", "North Rhine-Westphalia"),
            Map.entry("RHEINLAND_PFALZ", "Rhineland-Palatinate"),
            Map.entry("SACHSEN", "Saxony"),
            Map.entry("SACHSEN_ANHALT", "Saxony-Anhalt"),
            Map.entry("THUERINGEN", "Thuringia"));

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("BADEN_WUERTTEMBERG", "Baden-Württemberg"),
            Map.entry("BAYERN", "Bayern"),
            Map.entry("BERLIN", "Berlin"),
            Map.entry("BRANDENBURG", "Brandenburg"),
            Map.entry("BREMEN", "Bremen"),
            Map.entry("HAMBURG", "Hamburg"),
            Map.entry("HESSEN", "Hessen"),
            Map.entry("MECKLENBURG_VORPOMMERN", "Mecklenburg-Vorpommern"),
            Map.entry("NIEDERSACHSEN", "Niedersachsen"),
            Map.entry("NORDRHEIN_WESTFALEN", "Nordrhein-Westfalen"),
            Map.entry("RHEINLAND_PFALZ", "Rheinland-Pfalz"),
            Map.entry("SAARLAND", "Saarland"),
            Map.entry("SACHSEN", "Sachsen"),
            Map.entry("SACHSEN_ANHALT", "Sachsen-Anhalt"),
            Map.entry("SCHLESWIG_HOLSTEIN", "Schleswig-Holstein"),
            Map.entry("THUERINGEN", "Thüringen"));

    private static final Map<?, String> ENUMS =
            Map.of("KIND", "CollaborationKind", "ROLE", "Role", "RELATION", "NetworkRelation");

    private FacetLabel() {}

    /** The label in the requested language. */
    static String of(@Nullable Object bucket, Map<String, @Nullable Object> arguments) {
        Map<?, ?> parts = (Map<?, ?>) bucket;
        boolean english = "EN".equals(arguments.get("language"));
        String value = String.valueOf(parts == null ? null : parts.get("value"));
        Object name = parts == null ? null : parts.get(english ? "en" : "de");
        if (name != null) {
            return name.toString();
        }
        Object dimension = parts == null ? null : parts.get("dimension");
        String type = dimension == null ? null : ENUMS.get(dimension);
        if (type != null && parts != null && parts.get("value") != null) {
            return EnumLabels.of(type, value, english ? Language.EN : Language.DE);
        }
        String local = STATES.getOrDefault(value, value);
        return english ? ENGLISH.getOrDefault(value, local) : GERMAN.getOrDefault(value, local);
    }
}
