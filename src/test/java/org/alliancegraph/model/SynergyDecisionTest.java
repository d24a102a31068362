// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.message.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is written as a text and read again, whatever id the other actor has. */
class SynergyDecisionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality:06636003",
                "organization:Köln_e.V.",
                "person:o~hara-2",
                "alliance:Straße",
                "program:1.2"
            })
    void isReadAsItWasWritten(String partner) {
        for (SynergyDecision.Status status : new SynergyDecision.Status[] {
            SynergyDecision.Status.ACCEPTED, SynergyDecision.Status.DISMISSED, SynergyDecision.Status.DONE
        }) {
            SynergyDecision decision = new SynergyDecision(status, partner, (1L << SynergyDecision.BITS) - 1);

            assertThat(SynergyDecision.parse(decision.text())).isEqualTo(decision);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OPEN municipality:06636003 1",
                "DONE Eschwege 1",
                "DONE municipality: 1",
                "DONE municipality:06636003",
                "DONE municipality:06636003 x",
                "DONE municipality:06636003 1000000000000",
                "DONE municipality:a b 1"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> SynergyDecision.parse(text)).isInstanceOf(BadInput.class);
    }
}
