// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gespräch mit Frau Müller-Lüdenscheid am Rande | Müller-Lüdenscheid",
                "laut Bürgermeisterin Ada Beispiel | Ada Beispiel",
                "Vortrag von Dr. med. Eva Klein | Eva Klein",
                "Kontakt: eva.klein@kreis.example.org | eva.klein@kreis.example.org",
                "Tel. 0561 / 787-1234 | 0561 / 787-1234",
                "+49 561 7871234, werktags | +49 561 7871234"
            })
    void whoIsAddressedAsAPersonIsFound(String text, String found) {
        assertThat(NamesInText.certain(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seite 12, Zeile 3", "Beschluss vom 12.03.2019", "", "Amtsblatt 2019-03-12", "0,5 Stellen"})
    void whatNamesNobodyIsNot(String text) {
        assertThat(NamesInText.certain(text)).isEmpty();
    }

    @Test
    void wordsInARowMayBeANameWhereverTheyStand() {
        assertThat(NamesInText.possible("Das Protokoll Eva Klein Kassel und Karl von Heide"))
                .contains("Eva Klein", "Klein Kassel", "Karl von Heide");
        assertThat(NamesInText.possible("eva klein")).isEmpty();
    }
}
