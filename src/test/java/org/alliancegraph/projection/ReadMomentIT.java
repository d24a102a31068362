// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules on numbers say what the macros of the statements say, at every boundary of both axes of time. */
@AllianceGraphTest
@DisplayName("The rules of both axes of time, on numbers")
class ReadMomentIT {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final TimeScope.Snapshot SNAPSHOT = new TimeScope.Snapshot(10, List.of(7L, 8L));
    private static final List<Long> REVISIONS = List.of(1L, 6L, 7L, 8L, 9L, 10L, 11L, Long.MAX_VALUE);

    @Autowired
    private Driver driver;

    @ParameterizedTest
    @EnumSource(Audience.class)
    @DisplayName("let readers see whom the macro does")
    void seen(Audience reader) {
        List<LocalDate> days = new ArrayList<>(List.of(Visibility.NEVER, DAY.minusDays(1), DAY, DAY.plusDays(1)));
        days.add(null);
        String seen = CypherFiles.expand("{{seen c}}", new TimeScope(false, false, reader));
        for (LocalDate open : days) {
            for (LocalDate members : days) {
                Map<String, Object> c = new HashMap<>();
                c.put("publicUntil", open);
                c.put("membersUntil", members);
                assertThat(driver.executableQuery("WITH $c AS c RETURN " + seen + " AS seen")
                                .withParameters(Map.of("c", c, "today", DAY))
                                .execute()
                                .records()
                                .getFirst()
                                .get("seen")
                                .asBoolean())
                        .isEqualTo(new Visibility(open, members).isOpenTo(reader, DAY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("know, cover and show the claims that the macros do")
    void claims(boolean dayGiven) {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Long recorded : REVISIONS) {
            for (Long retracted : REVISIONS) {
                for (int from = -1; from <= 1; from++) {
                    for (int to = -1; to <= 1; to++) {
                        for (long rank = 0; rank <= 2; rank++) {
                            for (ClaimStatus status : List.of(ClaimStatus.ACTIVE, ClaimStatus.ENDED)) {
                                cases.add(Map.of(
                                        "recorded",
                                        recorded,
                                        "retracted",
                                        retracted,
                                        "validFromLower",
                                        DAY.plusDays(from),
                                        "validToUpper",
                                        DAY.plusDays(to),
                                        "rankOrder",
                                        rank,
                                        "status",
                                        status.name()));
                            }
                        }
                    }
                }
            }
        }
        List<List<Boolean>> macros =
                asked("[{{known c}}, {{covers c}}, {{shows c}}]", new TimeScope(dayGiven, true), cases);

        ReadMoment moment = new ReadMoment(DAY, dayGiven, SNAPSHOT);
        for (int each = 0; each < cases.size(); each++) {
            Map<String, Object> claim = cases.get(each);
            boolean known = moment.knows(number(claim.get("recorded")), number(claim.get("retracted")));
            boolean covers = known
                    && moment.covers(
                            day(claim.get("validFromLower")),
                            day(claim.get("validToUpper")),
                            number(claim.get("rankOrder")));
            boolean shows = covers
                    && moment.shows(claim.get("status").equals("ENDED") ? ClaimArrays.ENDED : ClaimArrays.NO_STATUS);
            assertThat(List.of(known, covers, shows)).as("%s", claim).isEqualTo(macros.get(each));
        }
    }

    @Test
    @DisplayName("find the entities present that the macro does, also those that were gone for a while")
    void entities() {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Long recorded : List.of(1L, 7L, 10L, 11L)) {
            for (Long retracted : REVISIONS) {
                for (Long gone : REVISIONS) {
                    for (Long back : REVISIONS) {
                        cases.add(Map.of("recorded", recorded, "retracted", retracted, "gaps", List.of(gone, back)));
                    }
                }
            }
        }
        List<List<Boolean>> macros = asked("[{{present c}}]", TimeScope.NOW, cases);

        ReadMoment moment = new ReadMoment(DAY, false, SNAPSHOT);
        for (int each = 0; each < cases.size(); each++) {
            Map<String, Object> entity = cases.get(each);
            int[] gaps = ((List<?>) Objects.requireNonNull(entity.get("gaps")))
                    .stream().mapToInt(ReadMomentIT::number).toArray();
            assertThat(moment.isPresent(number(entity.get("recorded")), number(entity.get("retracted")), gaps))
                    .as("%s", entity)
                    .isEqualTo(macros.get(each).getFirst());
        }
    }

    private List<List<Boolean>> asked(String rules, TimeScope scope, List<Map<String, Object>> cases) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("cases", cases);
        parameters.put("asOf", DAY);
        parameters.put("revision", SNAPSHOT.revision());
        parameters.put("inFlight", SNAPSHOT.inFlight());
        return driver
                .executableQuery("UNWIND $cases AS c RETURN " + CypherFiles.expand(rules, scope) + " AS rules")
                .withParameters(parameters)
                .execute()
                .records()
                .stream()
                .map(row -> row.get("rules").asList(value -> value.asBoolean()))
                .toList();
    }

    private static int number(@Nullable Object value) {
        return ReadMoment.number(((Number) Objects.requireNonNull(value)).longValue());
    }

    private static int day(@Nullable Object value) {
        return (int) ((LocalDate) Objects.requireNonNull(value)).toEpochDay();
    }
}
