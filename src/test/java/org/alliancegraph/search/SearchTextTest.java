// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alliancegraph.message.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody typed")
class SearchTextTest {

    @Test
    @DisplayName("is read as words without case, umlauts and accents")
    void words() {
        assertThat(SearchText.of("  Münster, STRASSE; Café ").words()).containsExactly("muenster", "strasse", "cafe");
        assertThat(SearchText.of("Straße").words()).containsExactly("strasse");
    }

    @Test
    @DisplayName("asks for whole words, beginnings and, in names, one wrong letter")
    void lucene() {
        assertThat(SearchText.of("im Kreis W").lucene())
                .isEqualTo("+(im^8) +(kreis^8 kreis* *kreis*^0.1 searchName:kreis~1 searchAlternativeNames:kreis~1)"
                        + " +(w^8)");
    }

    @Test
    @DisplayName("asks for any word of it in names of the past, with and without umlauts")
    void anyWord() {
        assertThat(SearchText.of("im Buero Munster").anyWord())
                .isEqualTo("im^8 /im/ buero^8 /.*bue?roe?.*/ buero~2 munster^8 /.*mue?nster.*/ munster~2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND (", "\"Eschwege", "Esch*wege~2", "name:x^4", "a/b\\c", "NOT NOT", "{x TO y]"})
    @DisplayName("can't be an operator of the index")
    void operators(String typed) {
        assertThat(SearchText.of(typed).words()).allMatch(word -> word.matches("[a-z0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "((~\"", "a b c d e f g h i j k"})
    @DisplayName("is refused without a word, or with too many")
    void refused(String typed) {
        assertThatThrownBy(() -> SearchText.of(typed))
                .isInstanceOfSatisfying(
                        BadInput.class, refusal -> assertThat(refusal.code()).isEqualTo("BAD_INPUT"));
    }

    @Test
    @DisplayName("is refused if it is too long")
    void tooLong() {
        assertThat(SearchText.of("a".repeat(200)).words()).isEqualTo(List.of("a".repeat(200)));
        assertThatThrownBy(() -> SearchText.of("a".repeat(201))).isInstanceOf(BadInput.class);
    }
}
