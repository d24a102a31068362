// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.alliancegraph.database.StartFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Other machines get in only after somebody decided what they may do. */
class OpenDoorCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=0.0.0.0",
                "server.address=::",
                "server.address=",
                "server.address=192.168.0.7",
                "server.address=no-such-name.invalid",
                "server.address=127.0.0.1 alliancegraph.hosts=graph.example.org",
                "server.address=127.0.0.1 alliancegraph.hosts[0]=graph.example.org",
                "server.address=localhost server.forward-headers-strategy=native",
                "server.address=::1 server.forward-headers-strategy=FRAMEWORK"
            })
    void whatOthersReachNeedsADecision(String settings) {
        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("alliancegraph.access.public=read");
        assertThatCode(() -> check(settings + " alliancegraph.access.public=read"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=127.0.0.1",
                "server.address=127.1.2.3 server.forward-headers-strategy=none",
                "server.address=localhost alliancegraph.hosts=",
                "server.address=::1"
            })
    void whatOnlyThisMachineReachesNeedsNone(String settings) {
        assertThatCode(() -> check(settings)).doesNotThrowAnyException();
    }

    private static void check(String settings) {
        MockEnvironment environment = new MockEnvironment();
        Arrays.stream(settings.split(" "))
                .map(each -> each.split("=", 2))
                .forEach(each -> environment.setProperty(each[0], each[1]));
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new OpenDoorCheck().initialize(context);
        }
    }
}
