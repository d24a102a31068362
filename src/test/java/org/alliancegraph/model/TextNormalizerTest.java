// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "Münster, muenster, muenster munster, muenster",
        "MÜNSTER, muenster, muenster munster, muenster",
        "Straße, strasse, strasse, strasse",
        "Werra-Meißner-Kreis, werra-meissner-kreis, werra meissner kreis, werra-meissner-kreis",
        "Orléans, orleans, orleans, orleans",
        "Rotenburg a. d. Fulda, rotenburg a. d. fulda, rotenburg a d fulda, rotenburg-a-d-fulda",
        "ZuBRA 2030+, zubra 2030+, zubra 2030, zubra-2030",
        "Diyarbakır, diyarbakir, diyarbakir, diyarbakir",
        "Đakovo, dakovo, dakovo, dakovo",
        "İzmir, izmir, izmir, izmir",
        "Jugend\u00adhilfe, jugendhilfe, jugendhilfe, jugendhilfe",
        "Mün\u200bster\ufeff, muenster, muenster munster, muenster",
        "Łódź, lodz, lodz, lodz"
    })
    void writesGermanWithoutItsSpecialLetters(String text, String sorted, String searched, String slug) {
        assertThat(TextNormalizer.fold(text)).isEqualTo(sorted);
        assertThat(TextNormalizer.searchable(text)).isEqualTo(searched);
        assertThat(TextNormalizer.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "mun, Münster, true",
        "MÜN, Münster, true",
        "muen, Münster, true",
        "mün, Munster, false",
        "rotenburg a., Rotenburg a. d. Fulda, true",
        "rotenburg aX, Rotenburg a. d. Fulda, false",
        "osterr, Österreich, true",
        "Jugend\u00adhilfe, Jugendhilfe Nord, true",
        "(, (neu) Anlage, true",
        "unster, Münster, false"
    })
    void knowsHowANameBegins(String typed, String name, boolean begins) {
        assertThat(TextNormalizer.fold(name).matches(TextNormalizer.beginning(typed)))
                .isEqualTo(begins);
    }
}
