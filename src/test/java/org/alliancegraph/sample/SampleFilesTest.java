// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.junit.jupiter.api.Test;

/** The checklist of the sample: what each source says is all there, and what sources disagree on is there twice. */
class SampleFilesTest {

    private static final SampleData SAMPLE = SampleReader.read("classpath:sample/");

    @Test
    void everySourceIsHeard() {
        assertThat(counted(Claim::source))
                .containsOnly(
                        entry("source:s1", 68L),
                        entry("source:s2", 30L),
                        entry("source:s3", 11L),
                        entry("source:s4", 7L),
                        entry("source:s5", 10L),
                        entry("source:s6", 3L),
                        entry("source:s7", 44L),
                        entry("source:s8", 5L),
                        entry("source:s9", 1L),
                        entry("source:s10", 3L),
                        entry("source:s11", 4L),
                        entry("source:s12", 2L),
                        entry("source:s13", 3L),
                        entry("source:s14", 6L),
                        entry("source:s15", 9L),
                        entry("source:s16", 2L),
                        entry("source:s17", 5L),
                        entry("source:s18", 6L),
                        entry("source:s19", 3L),
                        entry("source:s20", 6L),
                        entry("source:s21", 9L),
                        entry("source:s22", 3L),
                        entry("source:s23", 8L),
                        entry("source:s24", 2L),
                        entry("source:s25", 3L),
                        entry("source:s26", 8L),
                        entry("source:gv-isys", 94L),
                        entry("source:sample", 8L));
    }

    @Test
    void hasClaimsOfEveryType() {
        assertThat(counted(Claim::type))
                .containsOnly(
                        entry(ClaimType.COLLABORATES_WITH, 35L),
                        entry(ClaimType.PARTICIPATES_IN, 107L),
                        entry(ClaimType.AFFILIATED_WITH, 19L),
                        entry(ClaimType.HAS_ATTRIBUTE, 146L),
                        entry(ClaimType.WORKS_ON, 31L),
                        entry(ClaimType.LOCATED_IN, 13L),
                        entry(ClaimType.PART_OF, 6L),
                        entry(ClaimType.BROADER, 6L));
    }

    @Test
    void everyClaimOfTheMeetingSaysWhereItStands() {
        assertThat(SAMPLE.claims())
                .filteredOn(each -> each.source().equals("source:s1") && each.type() != ClaimType.HAS_ATTRIBUTE)
                .allSatisfy(each -> assertThat(each.locator()).startsWith("paragraph"));
    }

    @Test
    void zubrasFoundingYearIsDisputed() {
        assertThat(values("program:zubra", "founded"))
                .containsExactlyInAnyOrder(
                        "source:s5 2007", "source:s6 2006", "source:s7 about 2007", "source:s8 2007", "source:s9 2010");
    }

    @Test
    void namesAreKeptAsEachSourceWritesThem() {
        assertThat(values("municipality:06632018", "name"))
                .containsExactlyInAnyOrder("source:s1 Rotenburg", "source:s5 Rotenburg a. d. Fulda");
        assertThat(values("organization:education-y", "name"))
                .containsExactlyInAnyOrder(
                        "source:s1 Education Y", "source:s26 EDUCATION Y e.V.", "source:s26 buddY e.V.");
        assertThat(values("program:family", "name"))
                .containsExactlyInAnyOrder("source:s1 Family-Programm", "source:s25 familY-Programm");
        assertThat(values("alliance:lokales-buendnis-werra-meissner-kreis", "founded"))
                .containsExactlyInAnyOrder("source:s14 2006-11-29", "source:s16 2006", "source:s17 2006-11-29");
    }

    @Test
    void keckIsReadInOneWayAndThenInAnother() {
        assertThat(SAMPLE.claims())
                .filteredOn(each -> each.source().equals("source:s24"))
                .extracting(each ->
                        each.validity().from() + " to " + each.validity().to())
                .containsExactly("null to 2017-02-09", "2017-02-09 to null");
    }

    @Test
    void joiningIsDeclaredPlannedAndDecided() {
        assertThat(between("municipality:06632020", "program:zubra"))
                .extracting(each -> each.source() + " " + each.status())
                .containsExactlyInAnyOrder("source:s5 PLANNED", "source:s8 DECIDED");
        assertThat(between("municipality:06632020", "program:zubra-2030"))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.DECLARED);
        assertThat(between("municipality:06632013", "program:zubra"))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.PLANNED);
    }

    @Test
    void kreuztalIsInTheAuditAndAMemberOfTheVerein() {
        assertThat(between("municipality:05970024", "program:audit-familiengerechte-kommune"))
                .extracting(Claim::source)
                .containsExactlyInAnyOrder("source:s4", "source:s11");
        assertThat(between("municipality:05970024", "organization:verein-familiengerechte-kommune"))
                .extracting(Claim::source)
                .containsExactly("source:s2");
    }

    private static List<String> values(String id, String property) {
        Map<String, Attribute> attributes =
                SAMPLE.attributes().stream().collect(Collectors.toMap(Attribute::id, Function.identity()));
        return SAMPLE.claims().stream()
                .filter(each -> each.from().equals(id) && each.type() == ClaimType.HAS_ATTRIBUTE)
                .filter(each -> attributes.get(each.to()).property().equals(property))
                .map(each -> each.source() + " " + attributes.get(each.to()).value())
                .toList();
    }

    private static List<Claim> between(String from, String to) {
        return SAMPLE.claims().stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .toList();
    }

    private static <K> Map<K, Long> counted(Function<Claim, K> by) {
        return SAMPLE.claims().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
