// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alliancegraph.message.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2007, 2007-01-01, 2007-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2018-03-15, 2018-03-15, 2018-03-15",
        "before 2019-11-11, 0001-01-01, 2019-11-11",
        "before 2017, 0001-01-01, 2017-12-31",
        "after 2017-03-31, 2017-03-31, 9999-12-31",
        "about 2016, 2015-01-01, 2017-12-31",
        "about 2016-03, 2016-02-01, 2016-04-30",
        "about 2016-02-29, 2016-02-28, 2016-03-01"
    })
    void isAsExactAsItIsWritten(String text, LocalDate earliest, LocalDate latest) {
        assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(text, earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "07",
                "2007 ",
                "2007-13",
                "2018-02-29",
                "2018-3-5",
                "15.03.2018",
                "Before 2019",
                "before",
                "0000",
                "9999",
                "about before 2016",
                "٢٠٠٧",
                "2007\u0000"
            })
    void refusesWhatIsNoDateAndSaysWhatIs(String text) {
        assertThatThrownBy(() -> ImpreciseDate.parse(text))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.code()).isEqualTo("INVALID_DATE"))
                .hasMessageContaining("'" + text.replace('\u0000', '?') + "' is not a date")
                .hasMessageContaining("2018-03-15");
    }

    @Test
    void shortensWhatItQuotes() {
        assertThatThrownBy(() -> ImpreciseDate.parse("x".repeat(10_000)))
                .hasMessageContaining("x".repeat(40) + "…")
                .hasMessageNotContaining("x".repeat(41));
    }

    @Property(tries = 500)
    void printsWhatItReadAndNeverEndsBeforeItStarts(@ForAll("dates") String text) {
        ImpreciseDate date = ImpreciseDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.on(date.earliest().minusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.on(date.latest().plusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.on(date.latest())).isNotEqualTo(Certainty.NO);
        assertThat(date.by(date.earliest().minusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.by(date.latest())).isEqualTo(Certainty.CERTAINLY);
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.of("", "before ", "after ", "about "),
                        Arbitraries.longs().between(0, 3_650_000),
                        Arbitraries.of(4, 7, 10))
                .as((word, days, length) ->
                        word + LocalDate.of(2, 1, 1).plusDays(days).toString().substring(0, length));
    }
}
