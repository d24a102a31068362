// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HoldingPeriodTest {

    static List<TimeCase> cases() throws IOException {
        return TimeCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsTheTableSays(TimeCase given) {
        String begins = given.begins();
        HoldingPeriod life = given.ofEvent() && begins != null
                ? HoldingPeriod.life(ImpreciseDate.parse(begins))
                : HoldingPeriod.life(TimeCase.date(begins), TimeCase.date(given.ends()));

        HoldingPeriod period = HoldingPeriod.of(given.claim(), given.sourceDay().recordedOn(TimeCase.RECORDED));

        assertThat(period.within(life).on(given.day())).isEqualTo(given.holds());
    }

    @Property
    void ofTwoAtOnceTheLessSureOneCounts(
            @ForAll("periods") HoldingPeriod one,
            @ForAll("periods") HoldingPeriod other,
            @ForAll("days") LocalDate day) {
        assertThat(one.within(other).on(day)).isEqualTo(one.on(day).and(other.on(day)));
    }

    @Property
    void whatNobodyKnowsSetsNoBounds(@ForAll("periods") HoldingPeriod one, @ForAll("days") LocalDate day) {
        assertThat(one.within(HoldingPeriod.UNBOUNDED).on(day)).isEqualTo(one.on(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<HoldingPeriod> periods() {
        return Combinators.combine(days(), days(), days(), days()).as((a, b, c, d) -> {
            LocalDate[] sorted = {a, b, c, d};
            java.util.Arrays.sort(sorted);
            return new HoldingPeriod(sorted[0], sorted[1], sorted[2], sorted[3]);
        });
    }
}
