// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which names columns are known that hold what belongs to people and not into a public network: how to reach them,
 * when they were born, where they live. Such a column is left out unless {@code attribute:} stands before its name.
 */
public final class ContactData {

    private static final String WORDS = """
        Telefon, Telefonnummer, Telefonnr, Tel, Tel-Nr, Phone, Phone number, Telephone, Mobil, Mobilnummer, Mobiltelefon,
        Mobile, Mobile phone, Cell phone, Handy, Handynummer, Durchwahl, Fax, Faxnummer, Fax number,
        E-Mail, Mail, E-Mail-Adresse, Mailadresse, Mail address, E-Mail address, Kontaktmail,
        Geburtsdatum, Geburtstag, Geburtsjahr, geboren, geboren am, Birthday, Birth date, Date of birth, Born,
        Alter, Age, Geschlecht, Gender, Familienstand, Konfession, Religion, Staatsangehörigkeit, Nationalität,
        Privatadresse, Privatanschrift, Wohnadresse, Wohnanschrift, Adresse privat, Anschrift privat, Home address,
        Private address, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktperson, Kontaktdaten, Contact person,
        Contact details, IBAN, Kontonummer, Bankverbindung, Bank account\
        """;
    private static final Set<String> COLUMNS =
            Arrays.stream(WORDS.split(",\\s*")).map(SynonymTable::fold).collect(Collectors.toUnmodifiableSet());

    private ContactData() {}

    /** Whether a column or an attribute of this name holds such data. */
    public static boolean holds(String name) {
        return COLUMNS.contains(SynonymTable.fold(name));
    }
}
