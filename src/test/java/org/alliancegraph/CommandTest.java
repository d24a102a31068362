// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command")
class CommandTest {

    @Test
    void isMeantWhereverTheOptionsStand() {
        assertThat(AllianceGraphApplication.command("import", "a.csv", "--plan"))
                .contains("import");
        assertThat(AllianceGraphApplication.command("--alliancegraph.data=/srv/graph", "export", "a.json"))
                .contains("export");
    }

    @Test
    void isNotMeantByOptionsAlone() {
        assertThat(AllianceGraphApplication.command("--server.port=0")).isEmpty();
        assertThat(AllianceGraphApplication.command("--alliancegraph.data=import"))
                .isEmpty();
        assertThat(AllianceGraphApplication.command()).isEmpty();
    }
}
