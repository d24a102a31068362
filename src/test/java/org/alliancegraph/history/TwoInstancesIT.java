// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.ExternalDatabase;
import org.alliancegraph.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two products on one database: whoever follows one of them hears of what the other wrote, and may change over. */
@DisplayName("Two instances on one database")
class TwoInstancesIT {

    @Test
    @DisplayName("tell the same story, and a client may go on at the other with its cursor")
    void tellTheSameStory() throws Exception {
        try (ExternalDatabase database = new ExternalDatabase().start();
                ConfigurableApplicationContext one = product(database);
                ConfigurableApplicationContext other = product(database);
                var driver = GraphDatabase.driver(database.address(), AuthTokens.basic("neo4j", database.password()))) {
            Pen pen = new Pen(driver, TestClock.NOW);
            List<Long> written = new ArrayList<>();
            List<Long> seen = new ArrayList<>();
            String cursor = SubscriptionIT.beginning();
            for (int round = 0; round < 4; round++) {
                ConfigurableApplicationContext product = round % 2 == 0 ? one : other;
                try (Follower follower = Follower.of(port(product), "Both", cursor)) {
                    long late = pen.begin("Both", page -> {});
                    for (int i = 0; i < 5; i++) {
                        written.add(pen.write("MUTATION", "Both", page -> {}));
                    }
                    pen.publish(late);
                    written.add(late);
                    follower.awaits(3).close();
                    seen.addAll(follower.numbers());
                    cursor = follower.cursor();
                }
            }
            try (Follower follower = Follower.of(port(one), "Both", cursor)) {
                follower.awaits(written.size() - seen.size());
                seen.addAll(follower.numbers());
            }
            assertThat(seen).containsExactlyElementsOf(written);
        }
    }

    private static int port(ConfigurableApplicationContext product) {
        return Integer.parseInt(String.valueOf(product.getEnvironment().getProperty("local.server.port")));
    }

    private static ConfigurableApplicationContext product(ExternalDatabase database) {
        return new SpringApplicationBuilder(AllianceGraphApplication.class)
                .properties(
                        "server.port=0",
                        "alliancegraph.sample.enabled=false",
                        "spring.neo4j.uri=" + database.address(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + database.password())
                .run("--server.port=0");
    }
}
