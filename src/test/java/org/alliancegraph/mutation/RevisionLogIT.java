// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.snapshot.RevisionVisible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Those who follow the changes are told of a write by this instance as soon as it is committed. */
@WritingTest
@RecordApplicationEvents
@DisplayName("The ledger")
class RevisionLogIT {

    @Autowired
    private Changes changes;

    @Autowired
    private ApplicationEvents events;

    @Test
    void tellsOfWhatWasCommittedAndOfNothingElse() {
        Change person = new Change.Create("Person", "person:told-of", Map.of("name", "Tilda Told"), null);
        assertThat(apply(person))
                .isInstanceOfSatisfying(
                        Changes.Written.class,
                        written -> assertThat(events.stream(RevisionVisible.class))
                                .containsExactly(new RevisionVisible(written.revision())));
        assertThat(apply(person)).isInstanceOf(Changes.Refused.class);
        assertThat(events.stream(RevisionVisible.class)).hasSize(1);
    }

    private Changes.Outcome apply(Change change) {
        return changes.apply(
                new Change.Commission("Ada", "To be told.", null, List.of()),
                List.of(change),
                Cancellation.after(Duration.ofMinutes(1)));
    }
}
