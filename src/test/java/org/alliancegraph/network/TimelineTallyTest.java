// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.projection.TieBounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was counted once is told for each unit, within the memory that an answer may take. */
@DisplayName("A timeline in memory")
class TimelineTallyTest {

    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);
    private static final LocalDate TO = LocalDate.of(2019, 12, 31);

    @Test
    @DisplayName("tells groups and their parts only where they count something")
    void groups() {
        TimelineTally tally = new TimelineTally(TimelineUnits.YEAR, Dimension.STATE, Dimension.KIND, false);
        tally.add(days("2012-03-01", "2014-05-01"), Set.of("HESSEN"), Set.of());
        tally.add(days("2015-01-01", "2015-12-01"), Set.of("BAYERN"), Set.of("EXCHANGE"));

        List<?> units = (List<?>) tally.timeline(FROM, TO).get("units");

        assertThat(units).hasSize(10);
        assertThat(told(units))
                .containsExactly(
                        "2012 HESSEN 1 [null]",
                        "2013 HESSEN 1 [null]",
                        "2014 HESSEN 0 [null]",
                        "2015 BAYERN 0 [EXCHANGE]");
    }

    @Test
    @DisplayName("of more groups than an answer holds is refused")
    void tooMany() {
        TimelineTally tally = new TimelineTally(TimelineUnits.MONTH, Dimension.TOPIC, Dimension.DISTRICT, false);
        Set<String> many =
                IntStream.range(0, 40).mapToObj(each -> "value:" + each).collect(Collectors.toSet());
        tally.add(days("2010-01-01", "2030-01-01"), many, many);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> tally.timeline(FROM, TO))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("LIMIT_EXCEEDED"));
    }

    private static TieBounds days(String from, String to) {
        int begun = (int) LocalDate.parse(from).toEpochDay();
        int ended = (int) LocalDate.parse(to).toEpochDay();
        return new TieBounds(begun, begun, ended, ended);
    }

    private static List<String> told(List<?> units) {
        return units.stream()
                .map(Map.class::cast)
                .flatMap(unit -> ((List<?>) unit.get("groups"))
                        .stream()
                                .map(Map.class::cast)
                                .map(group ->
                                        unit.get("label") + " " + group.get("value") + " " + group.get("holding") + " "
                                                + ((List<?>) group.get("groups"))
                                                        .stream()
                                                                .map(part -> ((Map<?, ?>) part).get("value"))
                                                                .toList()))
                .toList();
    }
}
