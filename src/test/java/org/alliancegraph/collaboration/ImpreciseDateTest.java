// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.alliancegraph.graph.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("dates")
    void printsWhatItReadAndNeverEndsBeforeItStarts(String text) {
        ImpreciseDate date = ImpreciseDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.on(date.earliest().minusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.on(date.latest().plusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.on(date.latest())).isNotEqualTo(Certainty.NO);
        assertThat(date.by(date.earliest().minusDays(1))).isEqualTo(Certainty.NO);
        assertThat(date.by(date.latest())).isEqualTo(Certainty.CERTAINLY);
    }

    static Stream<String> dates() {
        Random random = new Random(20180315);
        return Stream.generate(() -> anyDate(random)).limit(500);
    }

    private static String anyDate(Random random) {
        LocalDate day = LocalDate.of(2, 1, 1).plusDays(random.nextInt(3_650_000));
        String precise = day.toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
        return new String[] {"", "before ", "after ", "about "}[random.nextInt(4)] + precise;
    }
}
