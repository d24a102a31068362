// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody wrote into the graph is run by a spreadsheet, and everything finds its way back. */
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 5651", "-", "@import", "\tx", "\rx", "'quoted", "'=1"})
    void whatCouldRunGetsAnApostrophe(String text) {
        assertThat(SpreadsheetText.escaped(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Eschwege", "1=1", " =1", "Ü-30", "2018-03"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(SpreadsheetText.escaped(text)).isEqualTo(text);
    }

    @Test
    void numbersAreNoText() {
        assertThat(new ExportColumn("longitude", ExportColumn.Kind.DECIMAL)
                        .text(new ExportRow(java.util.Map.of("longitude", -0.1276))))
                .isEqualTo("-0.1276");
    }
}
