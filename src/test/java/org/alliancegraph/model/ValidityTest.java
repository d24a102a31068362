// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2007,,                    2006-12-31, NO",
        "2007,,                    2007-06-30, POSSIBLY",
        "2007,,                    2007-12-31, CERTAINLY",
        "2007,,                    2026-01-01, CERTAINLY",
        "before 2019-11-11,,       1999-01-01, POSSIBLY",
        "before 2019-11-11,,       2019-11-11, CERTAINLY",
        "2008,2009,                2008-12-31, CERTAINLY",
        "2008,2009,                2009-06-01, POSSIBLY",
        "2008,2009,                2010-01-01, NO",
        "2018-03-15,2018-03-15,    2018-03-15, CERTAINLY",
        "after 2017-03-31,,        2017-03-30, NO",
        "after 2017-03-31,,        2026-01-01, POSSIBLY",
        ",2017-02-09,              2010-01-01, POSSIBLY",
        ",2017-02-09,              2017-02-10, NO"
    })
    void saysOfADayHowSureItIs(@Nullable String from, @Nullable String to, LocalDate day, Certainty expected) {
        assertThat(new Validity(date(from), date(to)).holds(day)).isEqualTo(expected);
    }

    @Test
    void knowsNothingOfAPeriodWithoutDates() {
        assertThat(Validity.UNKNOWN.holds(LocalDate.of(2018, 3, 15))).isEqualTo(Certainty.POSSIBLY);
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Validity(date("2010"), date("2009")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2009")
                .hasMessageContaining("2010");
    }

    private static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.parse(text);
    }
}
