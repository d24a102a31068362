// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.function.Predicate;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;

/** The columns of properties, with headers and explanations in both languages. */
final class PropertyColumns {

    private PropertyColumns() {}

    /** The columns of the properties that entities of some types may have, in the order of the registry. */
    static List<SheetColumn> of(Predicate<EntityType> owners) {
        return Property.statedOf(owners).stream().map(PropertyColumns::column).toList();
    }

    private static SheetColumn column(Property property) {
        return switch (property) {
            case POPULATION ->
                words(
                        property,
                        "Einwohnerzahl, z. B. 19412.",
                        "Inhabitants, such as 19412.",
                        "Einwohner",
                        "Einwohnerzahl",
                        "Bevölkerung");
            case AREA -> words(property, "Fläche in km², z. B. 63,26.", "Area in km², such as 63.26.", "Fläche");
            case FOUNDED ->
                words(
                        property,
                        "Gegründet. " + SheetColumns.DATE_GERMAN,
                        "Founded. " + SheetColumns.DATE_ENGLISH,
                        "Gegründet",
                        "Gründung");
            case DISSOLVED ->
                words(
                        property,
                        "Aufgelöst. " + SheetColumns.DATE_GERMAN,
                        "Dissolved. " + SheetColumns.DATE_ENGLISH,
                        "Aufgelöst");
            case LEGAL_FORM ->
                words(property, "Rechtsform, z. B. e.V.", "Legal form, such as e.V.", "Rechtsform", "legal form");
            case TITLE -> words(property, "Titel einer Person, z. B. Dr.", "Title of a person, such as Dr.", "Titel");
            case WEBSITE ->
                words(
                        property,
                        "Internetadresse, z. B. https://www.example.org.",
                        "Web address, such as https://www.example.org.",
                        "Website",
                        "Webseite",
                        "Homepage",
                        "Internetseite");
            case START ->
                words(
                        property,
                        "Beginn. " + SheetColumns.DATE_GERMAN,
                        "Start. " + SheetColumns.DATE_ENGLISH,
                        "Beginn",
                        "Datum",
                        "Von");
            case END ->
                words(
                        property,
                        "Ende. " + SheetColumns.DATE_GERMAN,
                        "End. " + SheetColumns.DATE_ENGLISH,
                        "Ende",
                        "Bis");
            case PLACE ->
                words(property, "Ort, wie er genannt wird.", "Place as it is called.", "Ort", "Veranstaltungsort");
            case PARTICIPANT_COUNT ->
                words(
                        property,
                        "Zahl der Teilnehmenden.",
                        "Number of participants.",
                        "Teilnehmerzahl",
                        "Teilnehmende",
                        "participant count");
            case NAME, ALTERNATIVE_NAME, DESCRIPTION, LOCATION ->
                throw new IllegalArgumentException(property + " is described in another way on each sheet");
        };
    }

    private static SheetColumn words(Property property, String german, String english, String... synonyms) {
        return new SheetColumn(property.fieldName(), property.fieldName(), german, english, synonyms);
    }
}
