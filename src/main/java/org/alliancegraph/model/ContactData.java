// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which names values are known that belong to people and not into a public network: how to reach them, when they
 * were born, where they live. A column of such a name is left out of an import unless {@code attribute:} stands before
 * its name; an attribute of such a name is never shown to everybody.
 */
public final class ContactData {

    private static final String WORDS = """
        Telefon, Telefonnummer, Telefonnr, Tel, Tel-Nr, Phone, Phone number, Telephone, Mobil, Mobilnummer, Mobiltelefon,
        Mobile, Mobile phone, Cell phone, Handy, Handynummer, Durchwahl, Fax, Faxnummer, Fax number,
        E-Mail, Mail, E-Mail-Adresse, Mailadresse, Mail address, E-Mail address, Kontaktmail,
        Geburtsdatum, Geburtstag, Geburtsjahr, geboren, geboren am, Birthday, Birth date, Date of birth, Born,
        Alter, Age, Geschlecht, Gender, Familienstand, Konfession, Religion, Staatsangehörigkeit, Nationalität,
        Privatadresse, Privatanschrift, Wohnadresse, Wohnanschrift, Adresse privat, Anschrift privat, Home address,
        Private address, Postanschrift, Postadresse, Postal address,
        Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktperson, Kontaktdaten, Contact person,
        Contact details, IBAN, Kontonummer, Bankverbindung, Bank account, Festnetz, Rufnummer, Telefon mobil, geb, geb am,
        Geb-Datum, Geburtsort, Geburtsname, Birth place, Place of birth, Ansprechpartner/in, Ansprechpartner/innen,
        Private E-Mail, WhatsApp, Skype, Messenger\
        """;

    /** Words that say it wherever they stand in a name: Telefon dienstlich, contact_email, Handy 2. */
    private static final Set<String> ANYWHERE = Set.of(
            "telefon",
            "telefonnummer",
            "telefax",
            "tel",
            "phone",
            "telephone",
            "handy",
            "handynummer",
            "mobilnummer",
            "mobiltelefon",
            "fax",
            "mail",
            "email",
            "mailadresse",
            "emailadresse",
            "geburtsdatum",
            "geburtstag",
            "birthdate",
            "birthday",
            "iban");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");
    private static final Set<String> NAMES =
            Arrays.stream(WORDS.split(",\\s*")).map(ContactData::letters).collect(Collectors.toUnmodifiableSet());

    private ContactData() {}

    /** Whether a column or an attribute of this name holds such data. */
    public static boolean holds(String name) {
        return NAMES.contains(letters(name))
                || BETWEEN_WORDS.splitAsStream(name).map(ContactData::letters).anyMatch(ANYWHERE::contains);
    }

    private static String letters(String name) {
        return TextNormalizer.fold(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
