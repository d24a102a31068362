// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.Set;
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
        Contact details, IBAN, Kontonummer, Bankverbindung, Bank account\
        """;
    private static final Set<String> NAMES =
            Arrays.stream(WORDS.split(",\\s*")).map(ContactData::letters).collect(Collectors.toUnmodifiableSet());

    private ContactData() {}

    /** Whether a column or an attribute of this name holds such data. */
    public static boolean holds(String name) {
        return NAMES.contains(letters(name));
    }

    private static String letters(String name) {
        return TextNormalizer.fold(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
