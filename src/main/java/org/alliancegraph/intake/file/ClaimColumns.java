// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** What is asked of a claim. */
final class ClaimColumns {

    static final List<Column> ALL = List.of(
            new Column("id", "id", Columns.ID_GERMAN, Columns.ID_ENGLISH, "Kennung"),
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
                    "Gültig ab. " + Columns.DATE_GERMAN,
                    "Valid from. " + Columns.DATE_ENGLISH,
                    "gültig ab",
                    "gültig von",
                    "valid from",
                    "seit",
                    "Beginn"),
            new Column(
                    "validTo",
                    "validTo",
                    "Gültig bis. " + Columns.DATE_GERMAN,
                    "Valid to. " + Columns.DATE_ENGLISH,
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
                    "Entscheidung"),
            Column.ofExports(
                    "corrects",
                    "corrects",
                    "Kennung der Aussage, an deren Stelle sie trat.",
                    "Id of the claim in whose place it came.",
                    "Korrigiert"),
            Column.ofExports(
                    "mergedFrom",
                    "mergedFrom",
                    "Kennungen der Akteure, von denen sie bei Zusammenführungen kam, nacheinander mit Leerzeichen"
                            + " dazwischen.",
                    "Ids of the actors that it came from in merges, one after another with blanks between.",
                    "Übernommen von",
                    "merged from"));

    private ClaimColumns() {}
}
