// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Locale;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;

/** The words for types, kinds, roles and other constants of the model, in German and English. */
public final class Synonyms {

    static final SynonymTable TYPES = types();

    static final SynonymTable LEVELS = new SynonymTable()
            .add("MUNICIPALITY", "Gemeinde", "Stadt", "Kommune", "Town", "City")
            .add(
                    "ASSOCIATION",
                    "Gemeindeverband",
                    "Verbandsgemeinde",
                    "Samtgemeinde",
                    "Amt",
                    "Verwaltungsgemeinschaft",
                    "Association of municipalities")
            .add("DISTRICT", "Kreis", "Landkreis", "Kreisfreie Stadt", "Stadtkreis")
            .add("BOROUGH", "Bezirk", "Stadtbezirk", "Stadtteil", "Ortsteil");

    static final SynonymTable ORGANIZATION_KINDS = new SynonymTable()
            .add("ASSOCIATION", "Verein", "e.V.", "Verband", "Eingetragener Verein")
            .add("FOUNDATION", "Stiftung")
            .add("COMPANY", "Unternehmen", "Firma", "GmbH", "gGmbH", "AG", "Betrieb", "Business")
            .add("AUTHORITY", "Behörde", "Amt", "Ministerium", "Verwaltung", "Public body")
            .add(
                    "RESEARCH",
                    "Forschung",
                    "Forschungseinrichtung",
                    "Hochschule",
                    "Universität",
                    "Institut",
                    "University")
            .add("FACILITY", "Einrichtung", "Kita", "Schule", "Familienzentrum", "Familienbüro")
            .add("OTHER", "Sonstige", "Sonstiges", "Andere");

    static final SynonymTable PROGRAM_KINDS = new SynonymTable()
            .add("INSTRUMENT", "Werkzeug", "Verfahren", "Audit")
            .add("PROJECT", "Projekt", "Vorhaben")
            .add("PROGRAMME", "Programm", "Förderprogramm", "Program");

    public static final SynonymTable CLAIM_TYPES = claimTypes();

    public static final SynonymTable COLLABORATION_KINDS = new SynonymTable()
            .add("COOPERATION", "Kooperation", "Zusammenarbeit", "kooperiert", "Collaboration")
            .add("EXCHANGE", "Austausch", "Erfahrungsaustausch")
            .add("FUNDING", "Förderung", "Finanzierung", "fördert", "funds", "finanziert")
            .add("MENTORING", "Mentoring", "Patenschaft", "Mentorat", "mentors")
            .add("SUPPORT", "Unterstützung", "unterstützt", "berät", "supports", "Beratung")
            .add("LETTER_OF_INTENT", "Absichtserklärung", "LoI")
            .add("TWINNING", "Städtepartnerschaft", "Partnerstadt", "Twin town", "Sister city")
            .add("OTHER", "Sonstige", "Sonstiges", "Andere");

    public static final SynonymTable ROLES = new SynonymTable()
            .add("MEMBER", "Mitglied")
            .add("FOUNDER", "Gründer", "Gründerin", "Gründungsmitglied")
            .add("INITIATOR", "Initiator", "Initiatorin", "Anstoß")
            .add("ORGANIZER", "Veranstalter", "Veranstalterin", "Organisator", "Organisatorin", "Organiser")
            .add("HOST", "Gastgeber", "Gastgeberin")
            .add("SPEAKER", "Referent", "Referentin", "Redner", "Rednerin", "Vortrag")
            .add("PARTICIPANT", "Teilnehmer", "Teilnehmerin", "Teilnehmende", "Teilnehmend")
            .add("PILOT", "Pilot", "Modellkommune", "Pilotkommune")
            .add("DEVELOPER", "Entwickler", "Entwicklerin")
            .add("OPERATOR", "Betreiber", "Betreiberin", "Träger", "Trägerin")
            .add("FUNDER", "Förderer", "Geldgeber", "Fördermittelgeber", "Förderin")
            .add("PARTNER", "Partner", "Partnerin", "Kooperationspartner")
            .add("USER", "Nutzer", "Nutzerin", "Anwender", "Anwenderin")
            .add("CERTIFIED", "Zertifiziert")
            .add("CONTRIBUTOR", "Mitwirkende", "Mitwirkender", "Beitragende")
            .add("REPRESENTATIVE", "Vertreter", "Vertreterin", "Ansprechpartner", "Ansprechpartnerin", "Contact person")
            .add("MAYOR", "Bürgermeister", "Bürgermeisterin", "Oberbürgermeister", "Oberbürgermeisterin")
            .add("DISTRICT_ADMINISTRATOR", "Landrat", "Landrätin")
            .add("COUNCILLOR", "Stadtrat", "Stadträtin", "Ratsmitglied", "Councilor")
            .add("STAFF", "Mitarbeiter", "Mitarbeiterin", "Beschäftigte", "Beschäftigter", "Employee");

    static final SynonymTable STANCES = new SynonymTable()
            .add("OFFERS", "bietet", "bietet an", "Angebot", "Offer")
            .add("SEEKS", "sucht", "Bedarf", "Need", "Gesuch")
            .add("WORKS_ON", "arbeitet an", "arbeitet daran");

    static final SynonymTable STATUSES = new SynonymTable()
            .add("PLANNED", "geplant")
            .add("DECLARED", "erklärt", "angekündigt", "Announced")
            .add("DECIDED", "beschlossen")
            .add("ACTIVE", "aktiv", "laufend", "läuft", "Running", "ongoing")
            .add("ENDED", "beendet", "abgeschlossen", "Finished", "Closed");

    static final SynonymTable RANKS = new SynonymTable()
            .add("PREFERRED", "bevorzugt")
            .add("NORMAL", "normal")
            .add("DEPRECATED", "verworfen", "überholt");

    static final SynonymTable FLAGS = new SynonymTable()
            .add("true", "ja", "yes", "gerichtet", "directed", "wahr", "1")
            .add("false", "nein", "no", "ungerichtet", "undirected", "mutual", "falsch", "0");

    public static final SynonymTable STATES = new SynonymTable()
            .add("SCHLESWIG_HOLSTEIN", "Schleswig-Holstein", "SH", "01")
            .add("HAMBURG", "Hamburg", "HH", "02")
            .add("NIEDERSACHSEN", "Niedersachsen", "NI", "NDS", "03", "Lower Saxony")
            .add("BREMEN", "Bremen", "HB", "04")
            .add("NORDRHEIN_WESTFALEN", "Nordrhein-Westfalen", "NRW", "NW", "05", "North Rhine-Westphalia")
            .add("HESSEN", "Hessen", "HE", "06", "Hesse")
            .add("RHEINLAND_PFALZ", "Rheinland-Pfalz", "RP", "RLP", "07", "Rhineland-Palatinate")
            .add("BADEN_WUERTTEMBERG", "Baden-Württemberg", "BW", "08")
            .add("BAYERN", "Bayern", "BY", "09", "Bavaria", "Freistaat Bayern")
            .add("SAARLAND", "Saarland", "SL", "10")
            .add("BERLIN", "Berlin", "BE", "11")
            .add("BRANDENBURG", "Brandenburg", "BB", "12")
            .add("MECKLENBURG_VORPOMMERN", "Mecklenburg-Vorpommern", "MV", "13", "Mecklenburg-Western Pomerania")
            .add("SACHSEN", "Sachsen", "SN", "14", "Saxony", "Freistaat Sachsen")
            .add("SACHSEN_ANHALT", "Sachsen-Anhalt", "ST", "15", "Saxony-Anhalt")
            .add("THUERINGEN", "Thüringen", "TH", "16", "Thuringia", "Freistaat Thüringen");

    static final SynonymTable COUNTRIES = countries();

    private Synonyms() {}

    private static SynonymTable types() {
        SynonymTable types = new SynonymTable();
        for (EntityType type : EntityType.values()) {
            types.add(type.label(), type.words().toArray(String[]::new));
        }
        return types;
    }

    private static SynonymTable claimTypes() {
        SynonymTable types = new SynonymTable();
        for (ClaimType type : ClaimType.values()) {
            types.add(type.name(), type.words().toArray(String[]::new));
        }
        return types;
    }

    private static SynonymTable countries() {
        SynonymTable countries = new SynonymTable()
                .add("DE", "D", "Deutschland", "Germany", "Bundesrepublik Deutschland")
                .add("AT", "A", "Österreich", "Austria")
                .add("GB", "UK", "England", "Great Britain")
                .add("GR", "EL")
                .add("XK", "Kosovo");
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            countries.add(code);
            for (String name : new String[] {
                country.getISO3Country(),
                country.getDisplayCountry(Locale.GERMAN),
                country.getDisplayCountry(Locale.ENGLISH)
            }) {
                if (countries.find(name) == null) {
                    countries.add(code, name);
                }
            }
        }
        return countries;
    }
}
