// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.alliancegraph.TestData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

@DisplayName("A database that is started ahead of the context")
class EarlyStartIT {

    private final Path data = TestData.folder();

    @Configuration(proxyBeanMethods = false)
    @Import(EmbeddedConfiguration.class)
    static class Works {}

    @Configuration(proxyBeanMethods = false)
    static class Fails {

        @Bean
        String broken() {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Test
    @DisplayName("is the one that the context uses, and stops with it")
    void isTaken() {
        EmbeddedDatabase database;
        try (ConfigurableApplicationContext context = start(Works.class)) {
            database = context.getBean(EmbeddedDatabase.class);
            assertThat(database.graph().isAvailable(0)).isTrue();
            assertThat(context.getBean(EarlyStart.Started.class).take()).isSameAs(database);
        }
        againOn(data);
    }

    @Test
    @DisplayName("stops if the context fails before anybody takes it")
    void isStopped() throws InterruptedException {
        assertThatThrownBy(() -> start(Fails.class)).hasMessageContaining("broken");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(EarlyStart.THREAD)) {
                thread.join();
            }
        }
        againOn(data);
    }

    @Test
    @DisplayName("tells why it can't start")
    void tellsWhy() {
        EmbeddedProperties occupied = properties(data);
        try (var first = EmbeddedDatabase.start(occupied)) {
            assertThatThrownBy(() -> start(Works.class)).hasStackTraceContaining("is in use by another running");
            assertThat(first.graph().isAvailable(0)).isTrue();
        }
    }

    private ConfigurableApplicationContext start(Class<?> configuration) {
        SpringApplication application = new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .initializers(new EarlyStart())
                .properties("alliancegraph.data=" + data, "alliancegraph.bolt-port=0", "alliancegraph.page-cache=32MB")
                .registerShutdownHook(false)
                .build();
        return application.run();
    }

    private static void againOn(Path data) {
        try (var again = EmbeddedDatabase.start(properties(data))) {
            assertThat(again.graph().isAvailable(0)).isTrue();
        }
    }

    private static EmbeddedProperties properties(Path data) {
        return new EmbeddedProperties(data, 0, DataSize.ofMegabytes(32), null);
    }
}
