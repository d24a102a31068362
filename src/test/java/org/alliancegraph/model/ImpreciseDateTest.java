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
import org.alliancegraph.message.Language;
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
        "about 2016-02-29, 2016-02-28, 2016-03-01",
        "2020-21, 2020-03-01, 2020-05-31",
        "2018-24, 2018-12-01, 2019-02-28",
        "about 2020-23, 2020-06-01, 2021-02-28",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "2004-06-XX, 2004-06-01, 2004-06-30",
        "2016~, 2015-01-01, 2017-12-31",
        "2016-03?, 2016-02-01, 2016-04-30",
        "2016%, 2015-01-01, 2017-12-31",
        "2018/2019, 2018-01-01, 2019-12-31",
        "2018-10/2019-03, 2018-10-01, 2019-03-31",
        "1994~/1996~, 1993-01-01, 1997-12-31",
        "2016/.., 2016-01-01, 9999-12-31",
        "../2018-06, 0001-01-01, 2018-06-30",
        "/2018, 0001-01-01, 2018-12-31"
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
                "2019/2018",
                "2018/19",
                "2018-25",
                "201X-05",
                "2018-XX-05",
                "../..",
                "/",
                "about 2016/2018",
                "999X",
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

    @ParameterizedTest
    @CsvSource({
        "2020-21, Frühjahr 2020, spring 2020",
        "2018-24, Winter 2018/2019, winter 2018/2019",
        "199X, 1990er Jahre, the 1990s",
        "2016?, vermutlich 2016, probably 2016",
        "2016~, um 2016, about 2016",
        "2016-03/2018, zwischen März 2016 und 2018, between March 2016 and 2018",
        "2016/.., frühestens 2016, no earlier than 2016",
        "before 2018-03-15, spätestens 15. März 2018, no later than 15 March 2018"
    })
    void isPutIntoWords(String text, String german, String english) {
        assertThat(ImpreciseDate.parse(text).in(Language.DE)).isEqualTo(german);
        assertThat(ImpreciseDate.parse(text).in(Language.EN)).isEqualTo(english);
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
                        Arbitraries.of("", "before ", "after ", "about ", "../"),
                        Arbitraries.longs().between(0, 3_650_000),
                        Arbitraries.of(4, 7, 10))
                .as((word, days, length) ->
                        word + LocalDate.of(2, 1, 1).plusDays(days).toString().substring(0, length));
    }
}
