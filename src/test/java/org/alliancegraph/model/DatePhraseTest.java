// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates as people write them:")
class DatePhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018 | 2018 | NONE",
                "2018/2019 | 2018/2019 | NONE",
                "2010/11 | 2010/2011 | NONE",
                "1999/00 | 1999/2000 | NONE",
                "2018/3 | 2018-03 | NONE",
                "2018/03/15 | 2018-03-15 | NONE",
                "2016–2018 | 2016/2018 | BOTH",
                "2016 - 2018 | 2016/2018 | BOTH",
                "2016-2018 | 2016/2018 | BOTH",
                "2016–18 | 2016/2018 | BOTH",
                "von 2016 bis 2018 | 2016/2018 | BOTH",
                "from March 2016 to May 2018 | 2016-03/2018-05 | BOTH",
                "zwischen 2016 und 2018 | 2016/2018 | NONE",
                "2018 oder 2019 | 2018/2019 | NONE",
                "12.–14.05.2019 | 2019-05-12/2019-05-14 | BOTH",
                "28.04. - 02.05.2019 | 2019-04-28/2019-05-02 | BOTH",
                "2019-05-12 – 2019-05-14 | 2019-05-12/2019-05-14 | BOTH",
                "März/April 2018 | 2018-03/2018-04 | NONE",
                "März–Mai 2018 | 2018-03/2018-05 | BOTH",
                "Frühjahr 2020 | 2020-21 | NONE",
                "im Herbst 2020 | 2020-23 | NONE",
                "Winter 2018/19 | 2018-24 | NONE",
                "summer 2020 | 2020-22 | NONE",
                "Herbst 24 | 2024-23 | NONE",
                "Herbst '98 | 1998-23 | NONE",
                "ab Herbst 24 | 2024-23 | FROM",
                "seit 2018 | 2018 | FROM",
                "seit ca. 2016 | about 2016 | FROM",
                "since March 2018 | 2018-03 | FROM",
                "2018– | 2018 | FROM",
                "2018 bis heute | 2018 | FROM",
                "2018 - present | 2018 | FROM",
                "bis 2018 | 2018 | TO",
                "until 15 March 2018 | 2018-03-15 | TO",
                "– 2018 | 2018 | TO",
                "ca. 2016 | about 2016 | NONE",
                "~2016 | about 2016 | NONE",
                "um 1950 | about 1950 | NONE",
                "vor 2019 | before 2019 | NONE",
                "nach 15.03.2017 | after 2017-03-15 | NONE",
                "2016? | 2016? | NONE",
                "vermutlich 2016 | 2016? | NONE",
                "Mitte der 90er | 1994/1996 | NONE",
                "ca. Mitte der 90er | 1994~/1996~ | NONE",
                "Anfang der 2000er Jahre | 2000/2003 | NONE",
                "die 90er | 199X | NONE",
                "mid-1990s | 1994/1996 | NONE",
                "Anfang 2019 | 2019-01/2019-04 | NONE",
                "bis Ende 2019 | 2019-09/2019-12 | TO",
                "Ende Februar 2020 | 2020-02-21/2020-02-29 | NONE",
                "1. Halbjahr 2019 | 2019-01/2019-06 | NONE",
                "Q3 2019 | 2019-07/2019-09 | NONE",
                "WiSe 2018/19 | 2018-10/2019-03 | NONE",
                "Schuljahr 2018/2019 | 2018-08/2019-07 | NONE",
                "1. 3.2018 | 2018-03-01 | NONE",
                "15.03.18 | 2018-03-15 | NONE",
                "2018-03-15T10:00:00Z | 2018-03-15 | NONE",
                "3/2018 | 2018-03 | NONE"
            })
    void areRead(String text, String date, DatePhrase.End end) {
        DatePhrase phrase = DatePhrase.read(text);

        assertThat(phrase).isNotNull();
        assertThat(phrase.date()).isEqualTo(date);
        assertThat(phrase.end()).isEqualTo(end);
        assertThat(ImpreciseDate.isDate(phrase.date())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bald",
                "demnächst",
                "24",
                "31.02.2020",
                "2018-2017",
                "12/05/24",
                "2016 und 2018",
                "seit",
                "seit bis 2018",
                "ca.",
                "Mitte",
                "2018 (laut Satzung)",
                "5.13.2018",
                "1/2 2018",
                "about before 2016",
                "----------------------------------------------"
            })
    void areNotGuessed(String text) {
        assertThat(DatePhrase.read(text)).isNull();
    }
}
