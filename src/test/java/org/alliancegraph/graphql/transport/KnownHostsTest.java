// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {

    private final KnownHosts hosts = new KnownHosts(List.of("Graph.example.org", "192.168.0.7", "rathaus"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost.",
                "127.0.0.1",
                "127.255.0.9",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "graph.example.org",
                "GRAPH.example.org.",
                "192.168.0.7",
                "rathaus"
            })
    void knowsWhatItIsCalled(String host) {
        assertThat(hosts.includes(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "example.org",
                "evil.graph.example.org",
                "graph.example.org.evil.example",
                "localhost.evil.example",
                "evil.localhost",
                "localhost..",
                "127.0.0.1.evil.example",
                "0.0.0.0",
                "[::]",
                "[::2]",
                "192.168.0.8",
                "[",
                "[]"
            })
    void knowsNoOther(String host) {
        assertThat(hosts.includes(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://graph.example.org", "graph.example.org:8080", "*", "graph example"})
    void isNotConfiguredWithWhatCanBeNone(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownHosts(List.of(wrong)))
                .withMessageContaining("alliancegraph.hosts");
    }
}
