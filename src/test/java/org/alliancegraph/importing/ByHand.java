// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;

/** Hands files in, has them planned and applied, and waits for that: what a coordinator does step by step. */
record ByHand(Imports imports) {

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    Import planned(String text, String name) {
        return planned(text.getBytes(StandardCharsets.UTF_8), name);
    }

    Import planned(byte[] bytes, String name) {
        try {
            Imports.Upload upload =
                    imports.receive(new ByteArrayInputStream(bytes), name).orElseThrow();
            Import plan = imports.plan(imports.wish(upload.path(), name, null, null, "Ada", null));
            rest(plan);
            assertThat(plan.failure()).isNull();
            assertThat(rows(plan).stream()
                            .flatMap(each -> each.reasons().stream())
                            .map(PlanRow.Reason::message)
                            .filter(each -> each.in(Language.DE).equals(each.in(Language.EN))))
                    .as("sentences without German")
                    .isEmpty();
            assertThat(rows(plan).stream()
                            .filter(each -> each.outcome() == Outcome.WRONG || each.outcome() == Outcome.AMBIGUOUS)
                            .filter(each -> each.reasons().stream().noneMatch(ByHand::saysWhatIsRight)))
                    .as("wrong, without saying in both languages what is right")
                    .isEmpty();
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysWhatIsRight(PlanRow.Reason reason) {
        return reason.expected() != null && !reason.expected().in(Language.DE).isBlank();
    }

    void applied(Import plan) {
        assertThat(plan.plan().open()).as(() -> rows(plan).toString()).isZero();
        assertThat(imports.apply(plan)).isTrue();
        rest(plan);
        assertThat(plan.failure()).isNull();
        assertThat(plan.state()).isEqualTo(Import.State.APPLIED);
    }

    static void rest(Import of) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(of::resting);
    }

    static Map<Outcome, Long> counts(Import of) {
        return of.plan().counts();
    }

    static List<PlanRow> rows(Import of) {
        return of.rows().page(Set.of(), 0, 50).stream()
                .map(PlanFile.Numbered::row)
                .toList();
    }
}
