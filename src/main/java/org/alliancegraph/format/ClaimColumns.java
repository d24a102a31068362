// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** The columns of claims. */
final class ClaimColumns {

    static final List<SheetColumn> ALL = List.of(
            SheetColumns.ID,
            new SheetColumn(
                    "type", "type", "Was ausgesagt wird.", "What is claimed.", "Typ", "Beziehungstyp", "Aussage"),
            new SheetColumn("from", "from", "Wer: Kennung oder Name.", "Who: id or name.", "Von", "Akteur"),
            SheetColumn.ofExports(
                    "fromName",
                    "fromName",
                    "Name von „Von“, nur zum Lesen.",
                    "Name of from, to be read only.",
                    "Von Name"),
            new SheetColumn("from type", "from.type", "Typ von „Von“.", "Type of from.", "Typ von", "Von Typ"),
            new SheetColumn(
                    "from state",
                    "from.state",
                    "Bundesland dessen, der unter „Von“ steht.",
                    "State of from.",
                    "Bundesland von",
                    "Von Bundesland"),
            new SheetColumn(
                    "from district",
                    "from.district",
                    "Kreis dessen, der unter „Von“ steht.",
                    "District of from.",
                    "Kreis von",
                    "Von Kreis"),
            new SheetColumn(
                    "from key", "from.key", "Schlüssel von „Von“.", "Key of from.", "Schlüssel von", "Von Schlüssel"),
            new SheetColumn(
                    "to",
                    "to",
                    "Wem, woran oder worin: Kennung oder Name.",
                    "Whom or what: id or name.",
                    "Zu",
                    "An",
                    "Nach",
                    "mit"),
            SheetColumn.ofExports(
                    "toName", "toName", "Name von „Zu“, nur zum Lesen.", "Name of to, to be read only.", "Zu Name"),
            new SheetColumn("to type", "to.type", "Typ von „Zu“.", "Type of to.", "Typ zu", "Zu Typ"),
            new SheetColumn(
                    "to state", "to.state", "Bundesland von „Zu“.", "State of to.", "Bundesland zu", "Zu Bundesland"),
            new SheetColumn("to district", "to.district", "Kreis von „Zu“.", "District of to.", "Kreis zu", "Zu Kreis"),
            new SheetColumn("to key", "to.key", "Schlüssel von „Zu“.", "Key of to.", "Schlüssel zu", "Zu Schlüssel"),
            new SheetColumn(
                    "property",
                    "property",
                    "Eigenschaft, wenn die Aussage einen Wert nennt.",
                    "Property, with HAS_ATTRIBUTE only.",
                    "Eigenschaft"),
            new SheetColumn(
                    "value", "value", "Wert, den die Aussage nennt.", "Value, with HAS_ATTRIBUTE only.", "Wert"),
            new SheetColumn("kind", "kind", "Art der Zusammenarbeit.", "Kind of collaboration.", "Art"),
            new SheetColumn(
                    "role",
                    "role",
                    "Rolle bei Teilnahme oder Zugehörigkeit.",
                    "Role of who takes part or belongs.",
                    "Rolle"),
            new SheetColumn(
                    "stance",
                    "stance",
                    "Bietet, sucht oder bearbeitet das Thema.",
                    "Offers, seeks or works on the topic.",
                    "Haltung"),
            new SheetColumn("status", "status", "Wie weit es ist.", "How far it has come.", "Stand"),
            new SheetColumn(
                    "validFrom",
                    "validFrom",
                    "Gültig ab. " + SheetColumns.DATE_GERMAN,
                    "Valid from. " + SheetColumns.DATE_ENGLISH,
                    "gültig ab",
                    "gültig von",
                    "valid from",
                    "seit",
                    "Beginn"),
            new SheetColumn(
                    "validTo",
                    "validTo",
                    "Gültig bis. " + SheetColumns.DATE_GERMAN,
                    "Valid to. " + SheetColumns.DATE_ENGLISH,
                    "gültig bis",
                    "valid to",
                    "Ende"),
            new SheetColumn(
                    "rank",
                    "rank",
                    "Rang unter widersprechenden Aussagen.",
                    "Rank among claims that disagree.",
                    "Rang"),
            SheetColumns.SOURCE,
            new SheetColumn(
                    "locator",
                    "locator",
                    "Stelle in der Quelle, z. B. S. 4.",
                    "Place in the source, such as p. 4.",
                    "Fundstelle",
                    "Stelle"),
            new SheetColumn("note", "note", "Notiz.", "Note.", "Notiz", "Anmerkung", "Bemerkung"),
            new SheetColumn(
                    "directed",
                    "directed",
                    "Ob eine Zusammenarbeit von „Von“ zu „Zu“ führt.",
                    "Whether a collaboration leads from one to the other.",
                    "Gerichtet"),
            new SheetColumn(
                    "weight",
                    "weight",
                    "Wie stark die Beziehung ist, als Zahl von -1.000.000.000 bis 1.000.000.000.",
                    "How strong the tie is, as a number from -1,000,000,000 to 1,000,000,000.",
                    "Gewicht",
                    "Stärke",
                    "strength"),
            SheetColumns.DECISION,
            SheetColumn.ofExports(
                    "corrects",
                    "corrects",
                    "Kennung der Aussage, an deren Stelle sie trat.",
                    "Id of the claim in whose place it came.",
                    "Korrigiert"),
            SheetColumn.ofExports(
                    "mergedFrom",
                    "mergedFrom",
                    "Kennungen der Akteure, von denen sie bei Zusammenführungen kam, nacheinander mit Leerzeichen"
                            + " dazwischen.",
                    "Ids of the actors that it came from in merges, one after another with blanks between.",
                    "Übernommen von",
                    "merged from"));

    private ClaimColumns() {}
}
