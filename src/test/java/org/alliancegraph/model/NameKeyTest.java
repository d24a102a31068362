// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name spelt as simply as can be")
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Stadt Münster, Muenster",
        "Mütterzentrum Gießen e.V., Mutterzentrum Giessen",
        "Familienhilfe e. V., Familienhilfe",
        "Dr. Anna Meyer, Anna Maier",
        "'Schmidt, Peter', Peter Schmitt",
        "Prof. Dr. Theodor Ley, Teodor Lei",
        "Lebenshilfe gGmbH, Lebenshilfe",
        "Philipp Hoffmann, Filip Hofman",
        "Hansestadt Lübeck, Luebeck",
        "KÖLN, Koeln"
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(one)).isNotEmpty().isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Landkreis Kassel, Kassel",
        "Neustadt, Neuenstadt",
        "Rotenburg (Wümme), Rotenburg a. d. Fulda",
        "Kita Nord, Kita Süd",
        "Familienbüro, Familienbund",
        "Halle, Hall am See"
    })
    void isAnotherForOtherNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void isLeftOfANameThatIsAnAdditionOnly() {
        assertThat(NameKey.of("Markt")).isNotEmpty().isNotEqualTo(NameKey.of("Flecken"));
        assertThat(NameKey.of("東京")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt,true",
        "Große Kreisstadt,false",
        "Landkreis,true",
        "Dr.,true",
        "Kassel,false",
        "Bad Hersfeld,false"
    })
    void tellsAdditionsFromNames(String text, boolean addition) {
        assertThat(NameKey.isAddition(text)).isEqualTo(addition);
    }
}
