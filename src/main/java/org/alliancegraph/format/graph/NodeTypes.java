// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import org.alliancegraph.format.SynonymTable;
import org.jspecify.annotations.Nullable;

/** The entity types for the words that people use as types of nodes. */
public final class NodeTypes {

    private static final SynonymTable WORDS = new SynonymTable()
            .add("Person", "Mensch", "People", "Individual", "Kontakt", "Contact", "Personen")
            .add(
                    "Municipality/MUNICIPALITY",
                    "Municipality",
                    "Stadt",
                    "Gemeinde",
                    "Kommune",
                    "City",
                    "Town",
                    "Kommunen")
            .add("Municipality/DISTRICT", "Kreis", "Landkreis", "District", "County")
            .add("LocalAlliance", "Bündnis", "Lokales Bündnis", "Alliance", "Local Alliance", "Bündnis für Familie")
            .add("Program", "Program or project")
            .add("Program/PROJECT", "Projekt", "Project", "Projekte")
            .add("Program/PROGRAMME", "Programm", "Programme", "Förderprogramm")
            .add("Program/INSTRUMENT", "Instrument", "Werkzeug", "Tool", "Audit")
            .add("Organization", "Organisation", "Institution", "Träger", "Organisationen")
            .add("Organization/ASSOCIATION", "Verein", "e.V.", "Verband", "Association", "NGO", "Nonprofit", "Vereine")
            .add("Organization/FOUNDATION", "Stiftung", "Foundation")
            .add("Organization/COMPANY", "Unternehmen", "Firma", "Company", "Business", "GmbH", "gGmbH")
            .add("Organization/AUTHORITY", "Behörde", "Amt", "Ministerium", "Verwaltung", "Authority", "Government")
            .add("Organization/RESEARCH", "Hochschule", "Universität", "Institut", "University", "Research")
            .add("Organization/FACILITY", "Einrichtung", "Kita", "Schule", "School", "Familienzentrum", "Facility")
            .add("Organization/OTHER", "Sonstige", "Sonstiges", "Other")
            .add("Topic", "Thema", "Themen", "Theme")
            .add("Event", "Veranstaltung", "Ereignis", "Treffen", "Meeting")
            .add("Source", "Quelle", "Dokument", "Document");

    private NodeTypes() {}

    /** An entity type, and the kind or level that the word implies. */
    public record Meaning(String type, @Nullable String kind) {}

    /** The meaning of a word, or null. */
    public static @Nullable Meaning of(@Nullable String text) {
        String value = text == null ? null : WORDS.find(text);
        if (value == null) {
            return null;
        }
        int slash = value.indexOf('/');
        return slash < 0
                ? new Meaning(value, null)
                : new Meaning(value.substring(0, slash), value.substring(slash + 1));
    }

    public static SynonymTable words() {
        return WORDS;
    }
}
