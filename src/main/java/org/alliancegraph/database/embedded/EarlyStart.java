// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alliancegraph.database.ConditionalOnEmbedded;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the database on a thread of its own, before the context looks for beans: each of the two takes seconds, and
 * neither needs the other until the first bean asks for the driver.
 */
public final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String THREAD = "database-start";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (ConditionalOnEmbedded.NoAddress.in(context.getEnvironment())) {
            EmbeddedProperties properties =
                    Binder.get(context.getEnvironment()).bindOrCreate("alliancegraph", EmbeddedProperties.class);
            Started started = new Started(properties);
            context.getBeanFactory().registerSingleton("startedDatabase", started);
            context.addApplicationListener(started);
        }
    }

    /** After those that say where the data is. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** The database that is on its way; if the context fails before anybody took it, it is stopped. */
    static final class Started implements ApplicationListener<ApplicationFailedEvent> {

        private final CompletableFuture<EmbeddedDatabase> database = new CompletableFuture<>();
        private final AtomicBoolean taken = new AtomicBoolean();

        private Started(EmbeddedProperties properties) {
            Thread.ofPlatform().name(THREAD).start(() -> start(properties));
        }

        private void start(EmbeddedProperties properties) {
            try {
                EmbeddedDatabase started = EmbeddedDatabase.start(properties);
                database.complete(started);
                started.plansFirst();
            } catch (RuntimeException | Error e) {
                database.completeExceptionally(e);
            }
        }

        EmbeddedDatabase take() {
            taken.set(true);
            try {
                return database.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        @Override
        public void onApplicationEvent(ApplicationFailedEvent failed) {
            if (!taken.get()) {
                var _ = database.thenAccept(EmbeddedDatabase::close);
            }
        }
    }
}
