// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A field is read once, whatever came of it, and one that fails takes others with it only where they would fail too.
 */
class RootFieldResultsTest {

    private final RootFieldResults results = new RootFieldResults(2);

    @Test
    void ofOneFieldLeaveTheOthersAlone() {
        BadInput memory = new BadInput("LIMIT_EXCEEDED", Message.of("query.too-much-memory"));
        assertThatThrownBy(() -> results.read("everything", failing(memory))).isSameAs(memory);
        assertThatThrownBy(() -> results.read("everything", () -> "again")).isSameAs(memory);
        assertThat(results.read("little", () -> "value")).isEqualTo("value");
        assertThat(results.read("little", failing(memory))).isEqualTo("value");
    }

    @Test
    void ofTheDatabaseAreThoseOfEveryField() {
        DatabaseUnavailable away = new DatabaseUnavailable("gone", null);
        assertThatThrownBy(() -> results.read("first", failing(away))).isSameAs(away);
        assertThatThrownBy(() -> results.read("second", () -> "value")).isSameAs(away);
    }

    @Test
    void leaveTimeForTheFieldsThatWait() {
        Duration left = Duration.ofSeconds(8);
        assertThat(results.share(left)).isEqualTo(Duration.ofSeconds(6));
        assertThatThrownBy(() -> results.read("slow", failing(new ReadTimeout("slow", null))))
                .isInstanceOf(ReadTimeout.class);
        assertThat(results.share(left)).isEqualTo(left);
    }

    private static Supplier<@Nullable Object> failing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }
}
