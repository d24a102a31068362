// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.junit.jupiter.api.Test;

/** A field that failed fails again without being tried, and takes others with it only where they would fail too. */
class ReadFailuresTest {

    private final ReadFailures failures = new ReadFailures();

    @Test
    void ofOneFieldLeaveTheOthersAlone() {
        BadInput memory = new BadInput("LIMIT_EXCEEDED", Message.of("query.too-much-memory"));
        failures.remember("everything", memory);
        assertThatThrownBy(() -> failures.throwAgain("everything")).isSameAs(memory);
        assertThatCode(() -> failures.throwAgain("little")).doesNotThrowAnyException();
    }

    @Test
    void ofTheDatabaseAreThoseOfEveryField() {
        DatabaseUnavailable away = new DatabaseUnavailable("gone", null);
        failures.remember("first", away);
        assertThatThrownBy(() -> failures.throwAgain("second")).isSameAs(away);
    }
}
