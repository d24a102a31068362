// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.MunicipalityLevel;
import org.alliancegraph.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialKeysTest {

    @ParameterizedTest
    @CsvSource({"06636003, HESSEN", "01001000, SCHLESWIG_HOLSTEIN", "16077055, THUERINGEN", "03459, NIEDERSACHSEN"})
    void tellTheState(String ags, State state) {
        assertThat(new Ags(ags).state()).isEqualTo(state);
        assertThat(ags).startsWith(state.code());
    }

    @ParameterizedTest
    @CsvSource({"06636, DISTRICT", "034595404, ASSOCIATION", "066360003003, MUNICIPALITY"})
    void tellTheLevelByTheirLength(String ars, MunicipalityLevel level) {
        assertThat(new Ars(ars).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6636003", "066360030", "17000000", "00000000", "0663600x", "٠٦٦٣٦٠٠٣"})
    void areRefusedIfNoStateHasThem(String key) {
        assertThatThrownBy(() -> new Ags(key))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'" + key + "'")
                .hasMessageContaining("01 to 16");
    }
}
