// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedIdTest {

    private static final long LAST_SECOND = 253_402_300_799L;

    @Property
    void isReadAsItIsWritten(
            @ForAll("days") @Nullable LocalDate asOf,
            @ForAll("moments") @Nullable Instant knownAt,
            @ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
        String key = "municipality:" + number;
        String text = new DatedId(key, asOf, knownAt).toString();

        assertThat(URI.create("https://example.org/" + text).getRawPath()).isEqualTo("/" + text);
        if (asOf == null && knownAt == null) {
            assertThat(text).isEqualTo(key);
            assertThat(DatedId.parse(text)).isNull();
        } else {
            assertThat(DatedId.parse(text)).isEqualTo(new DatedId(key, asOf, knownAt));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality:06636003",
                "municipality:06636003@",
                "municipality:06636003@2011-13-01",
                "municipality:06636003@2011",
                "municipality:06636003@~2026-01-31T12:00:00Z",
                "ada@2011-01-01",
                "person:ada@example.org"
            })
    void takesNothingElseForOne(String text) {
        assertThat(DatedId.parse(text)).isNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, LAST_SECOND)
                .flatMap(second ->
                        Arbitraries.longs().between(0, 999_999_999L).map(nano -> Instant.ofEpochSecond(second, nano)))
                .injectNull(0.3);
    }
}
