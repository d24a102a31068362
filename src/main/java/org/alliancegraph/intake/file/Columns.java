// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/**
 * What the columns of the workbook are called and what belongs in them, said once for reader, template and documents.
 */
final class Columns {

    private static final String ID_GERMAN =
            "Eigene Kennung, z. B. municipality:06636003. Leer lassen, wenn keine bekannt ist.";
    private static final String ID_ENGLISH = "Our id, such as municipality:06636003. Leave empty if there is none.";
    private static final String DATE_GERMAN =
            "2007, 2018-03, 2018-03-15 oder 15.03.2018; auch: vor 2019, nach 2017, um 2016.";
    private static final String DATE_ENGLISH =
            "2007, 2018-03 or 2018-03-15, also: before 2019, after 2017, about 2016.";

    private Columns() {}

    static List<Column> of(String sheet) {
        return switch (sheet) {
            case "Actors" -> ACTORS;
            case "Topics" -> TOPICS;
            case "Events" -> EVENTS;
            case "Sources" -> SOURCES;
            default -> CLAIMS;
        };
    }

    private static final List<Column> ACTORS = List.of(
            new Column("id", "id", ID_GERMAN, ID_ENGLISH, "Kennung"),
            new Column("type", "type", "Was für ein Akteur es ist.", "What sort of actor it is.", "Typ", "Akteurstyp"),
            new Column("name", "name", "Name, wie er gezeigt wird.", "Name as it is shown.", "Name", "Bezeichnung"),
            new Column(
                    "alternativeNames",
                    "alternativeName",
                    "Andere Namen, getrennt durch |.",
                    "Other names, separated by |.",
                    "Weitere Namen",
                    "Andere Namen",
                    "Alternativnamen",
                    "alternativeName",
                    "alternative name"),
            new Column(
                    "kind",
                    "kind",
                    "Art der Organisation oder des Programms.",
                    "Kind of organization or programme.",
                    "Art"),
            new Column("level", "level", "Ebene einer Kommune.", "Level of a municipality.", "Ebene"),
            new Column(
                    "ags",
                    "ags",
                    "Amtlicher Gemeindeschlüssel: 8 Ziffern, Kreis 5.",
                    "Official municipality key: 8 digits, a district 5.",
                    "Gemeindeschlüssel",
                    "Amtlicher Gemeindeschlüssel"),
            new Column(
                    "ars",
                    "ars",
                    "Amtlicher Regionalschlüssel: 12, 9 oder 5 Ziffern.",
                    "Official regional key: 12, 9 or 5 digits.",
                    "Regionalschlüssel",
                    "Amtlicher Regionalschlüssel"),
            new Column(
                    "state",
                    "state",
                    "Bundesland, z. B. Hessen.",
                    "German state, such as Hessen.",
                    "Bundesland",
                    "Land"),
            new Column(
                    "district",
                    "district",
                    "Kreis, um gleiche Namen zu unterscheiden.",
                    "District, to tell equal names apart.",
                    "Kreis",
                    "Landkreis"),
            new Column("country", "country", "Staat: DE, AT, FR.", "Country: DE, AT, FR.", "Staat"),
            new Column(
                    "latitude",
                    "latitude",
                    "Breitengrad, z. B. 51,1858.",
                    "Latitude, such as 51.1858.",
                    "Breitengrad",
                    "Geografische Breite",
                    "lat"),
            new Column(
                    "longitude",
                    "longitude",
                    "Längengrad, z. B. 10,0580.",
                    "Longitude, such as 10.0580.",
                    "Längengrad",
                    "Geografische Länge",
                    "lon",
                    "lng"),
            new Column(
                    "keys",
                    "key",
                    "Schlüssel anderer, z. B. wikidata:Q61724; mehrere mit |.",
                    "Keys of others, such as wikidata:Q61724; several with |.",
                    "Schlüssel",
                    "key"),
            new Column("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new Column(
                    "population",
                    "population",
                    "Einwohnerzahl, z. B. 19412.",
                    "Inhabitants, such as 19412.",
                    "Einwohner",
                    "Einwohnerzahl",
                    "Bevölkerung"),
            new Column("area", "area", "Fläche in km², z. B. 63,26.", "Area in km², such as 63.26.", "Fläche"),
            new Column(
                    "founded",
                    "founded",
                    "Gegründet. " + DATE_GERMAN,
                    "Founded. " + DATE_ENGLISH,
                    "Gegründet",
                    "Gründung"),
            new Column(
                    "dissolved", "dissolved", "Aufgelöst. " + DATE_GERMAN, "Dissolved. " + DATE_ENGLISH, "Aufgelöst"),
            new Column(
                    "legalForm",
                    "legalForm",
                    "Rechtsform, z. B. e.V.",
                    "Legal form, such as e.V.",
                    "Rechtsform",
                    "legal form"),
            new Column("title", "title", "Titel einer Person, z. B. Dr.", "Title of a person, such as Dr.", "Titel"),
            new Column(
                    "tags", "tag", "Schlagwörter, getrennt durch |.", "Tags, separated by |.", "Schlagwörter", "tag"),
            new Column("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle"),
            new Column(
                    "decision",
                    "decision",
                    "Entscheidung bei gleichen Namen: Kennung oder neu.",
                    "Decision where names are equal: an id, or new.",
                    "Entscheidung"));

    private static final List<Column> TOPICS = List.of(
            new Column("id", "id", ID_GERMAN, ID_ENGLISH, "Kennung"),
            new Column(
                    "labelDe", "labelDe", "Deutsche Bezeichnung.", "German label.", "Bezeichnung", "Thema", "label de"),
            new Column(
                    "labelEn",
                    "labelEn",
                    "Englische Bezeichnung.",
                    "English label.",
                    "Englische Bezeichnung",
                    "label en"),
            new Column("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new Column(
                    "broader",
                    "broader",
                    "Oberthema: Kennung oder Bezeichnung.",
                    "Broader topic: id or label.",
                    "Oberthema",
                    "Oberbegriff"));

    private static final List<Column> EVENTS = List.of(
            new Column("id", "id", ID_GERMAN, ID_ENGLISH, "Kennung"),
            new Column("name", "name", "Name der Veranstaltung.", "Name of the event.", "Name", "Bezeichnung"),
            new Column("start", "start", "Beginn. " + DATE_GERMAN, "Start. " + DATE_ENGLISH, "Beginn", "Datum", "Von"),
            new Column("end", "end", "Ende. " + DATE_GERMAN, "End. " + DATE_ENGLISH, "Ende", "Bis"),
            new Column(
                    "place",
                    "place",
                    "Ort, wie er genannt wird.",
                    "Place as it is called.",
                    "Ort",
                    "Veranstaltungsort"),
            new Column(
                    "participantCount",
                    "participantCount",
                    "Zahl der Teilnehmenden.",
                    "Number of participants.",
                    "Teilnehmerzahl",
                    "Teilnehmende",
                    "participant count"),
            new Column("description", "description", "Ein oder zwei Sätze.", "A sentence or two.", "Beschreibung"),
            new Column("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle"));

    private static final List<Column> SOURCES = List.of(
            new Column("id", "id", ID_GERMAN, ID_ENGLISH, "Kennung"),
            new Column("title", "title", "Titel des Dokuments.", "Title of the document.", "Titel"),
            new Column(
                    "publisher",
                    "publisher",
                    "Wer es herausgibt.",
                    "Who publishes it.",
                    "Herausgeber",
                    "Herausgeberin"),
            new Column("date", "date", "Datum. " + DATE_GERMAN, "Date. " + DATE_ENGLISH, "Datum"),
            new Column(
                    "address", "address", "Adresse oder Fundstelle.", "Address or place.", "Adresse", "Fundort", "URL"),
            new Column(
                    "retrievedAt",
                    "retrievedAt",
                    "Abgerufen am, z. B. 2026-11-23.",
                    "Retrieved on, such as 2026-11-23.",
                    "Abgerufen am",
                    "Abrufdatum",
                    "retrieved at"),
            new Column("licence", "licence", "Lizenz.", "Licence.", "Lizenz", "License"));

    private static final List<Column> CLAIMS = List.of(
            new Column("id", "id", ID_GERMAN, ID_ENGLISH, "Kennung"),
            new Column("type", "type", "Was ausgesagt wird.", "What is claimed.", "Typ", "Beziehungstyp", "Aussage"),
            new Column("from", "from", "Wer: Kennung oder Name.", "Who: id or name.", "Von", "Akteur"),
            new Column("from type", "from.type", "Typ von „from“.", "Type of from.", "Typ von", "Von Typ"),
            new Column(
                    "from state",
                    "from.state",
                    "Bundesland von „from“.",
                    "State of from.",
                    "Bundesland von",
                    "Von Bundesland"),
            new Column(
                    "from district",
                    "from.district",
                    "Kreis von „from“.",
                    "District of from.",
                    "Kreis von",
                    "Von Kreis"),
            new Column(
                    "from key", "from.key", "Schlüssel von „from“.", "Key of from.", "Schlüssel von", "Von Schlüssel"),
            new Column(
                    "to",
                    "to",
                    "Wem, woran oder worin: Kennung oder Name.",
                    "Whom or what: id or name.",
                    "Zu",
                    "An",
                    "Nach",
                    "mit"),
            new Column("to type", "to.type", "Typ von „to“.", "Type of to.", "Typ zu", "Zu Typ"),
            new Column(
                    "to state", "to.state", "Bundesland von „to“.", "State of to.", "Bundesland zu", "Zu Bundesland"),
            new Column("to district", "to.district", "Kreis von „to“.", "District of to.", "Kreis zu", "Zu Kreis"),
            new Column("to key", "to.key", "Schlüssel von „to“.", "Key of to.", "Schlüssel zu", "Zu Schlüssel"),
            new Column(
                    "property",
                    "property",
                    "Eigenschaft, nur bei HAS_ATTRIBUTE.",
                    "Property, with HAS_ATTRIBUTE only.",
                    "Eigenschaft"),
            new Column("value", "value", "Wert, nur bei HAS_ATTRIBUTE.", "Value, with HAS_ATTRIBUTE only.", "Wert"),
            new Column("kind", "kind", "Art der Zusammenarbeit.", "Kind of collaboration.", "Art"),
            new Column(
                    "role",
                    "role",
                    "Rolle bei Teilnahme oder Zugehörigkeit.",
                    "Role of who takes part or belongs.",
                    "Rolle"),
            new Column(
                    "stance",
                    "stance",
                    "Bietet, sucht oder bearbeitet das Thema.",
                    "Offers, seeks or works on the topic.",
                    "Haltung"),
            new Column("status", "status", "Wie weit es ist.", "How far it has come.", "Stand"),
            new Column(
                    "validFrom",
                    "validFrom",
                    "Gültig ab. " + DATE_GERMAN,
                    "Valid from. " + DATE_ENGLISH,
                    "gültig ab",
                    "gültig von",
                    "valid from",
                    "seit",
                    "Beginn"),
            new Column(
                    "validTo",
                    "validTo",
                    "Gültig bis. " + DATE_GERMAN,
                    "Valid to. " + DATE_ENGLISH,
                    "gültig bis",
                    "valid to",
                    "Ende"),
            new Column(
                    "rank",
                    "rank",
                    "Rang unter widersprechenden Aussagen.",
                    "Rank among claims that disagree.",
                    "Rang"),
            new Column("source", "source", "Quelle: Kennung oder Titel.", "Source: id or title.", "Quelle"),
            new Column(
                    "locator",
                    "locator",
                    "Stelle in der Quelle, z. B. S. 4.",
                    "Place in the source, such as p. 4.",
                    "Fundstelle",
                    "Stelle"),
            new Column("note", "note", "Notiz.", "Note.", "Notiz", "Anmerkung", "Bemerkung"),
            new Column(
                    "decision",
                    "decision",
                    "Entscheidung bei gleichen Namen: Kennung oder neu.",
                    "Decision where names are equal: an id, or new.",
                    "Entscheidung"));
}
