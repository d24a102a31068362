// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.RecordConsumer;
import org.junit.jupiter.api.Test;

/** The checklist of the sample: what each source says is all there, and what sources disagree on is there twice. */
class SampleFilesTest {

    private static final List<FileRecord> CLAIMS = claims();

    @Test
    void everySourceIsHeard() {
        assertThat(counted("source"))
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
        assertThat(counted("type"))
                .containsOnly(
                        entry("COLLABORATES_WITH", 35L),
                        entry("PARTICIPATES_IN", 107L),
                        entry("AFFILIATED_WITH", 19L),
                        entry("HAS_ATTRIBUTE", 146L),
                        entry("WORKS_ON", 31L),
                        entry("LOCATED_IN", 13L),
                        entry("PART_OF", 6L),
                        entry("BROADER", 6L));
    }

    @Test
    void everyClaimOfTheMeetingSaysWhereItStands() {
        assertThat(CLAIMS)
                .filteredOn(each -> "source:s1".equals(each.text("source")) && each.text("property") == null)
                .allSatisfy(each -> assertThat(each.text("locator")).startsWith("paragraph"));
    }

    @Test
    void zubrasFoundingYearIsDisputed() {
        assertThat(values("program:zubra", "founded"))
                .containsExactlyInAnyOrder(
                        "source:s5 2007", "source:s6 2006", "source:s7 about 2007", "source:s8 2007", "source:s9 2010");
    }

    @Test
    void namesAreKeptAsEachSourceWritesThem() {
        assertThat(values("Rotenburg a. d. Fulda", "name"))
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
        assertThat(CLAIMS)
                .filteredOn(each -> "source:s24".equals(each.text("source")))
                .extracting(each -> each.text("validFrom") + " to " + each.text("validTo"))
                .containsExactly("null to 2017-02-09", "2017-02-09 to null");
    }

    @Test
    void joiningIsDeclaredPlannedAndDecided() {
        assertThat(between("Wildeck", "program:zubra"))
                .extracting(each -> each.text("source") + " " + each.text("status"))
                .containsExactlyInAnyOrder("source:s5 PLANNED", "source:s8 DECIDED");
        assertThat(between("Wildeck", "program:zubra-2030"))
                .extracting(each -> each.text("status"))
                .containsExactly("DECLARED");
        assertThat(between("Nentershausen", "program:zubra"))
                .extracting(each -> each.text("status"))
                .containsExactly("PLANNED");
    }

    @Test
    void kreuztalIsInTheAuditAndAMemberOfTheVerein() {
        assertThat(between("Kreuztal", "program:audit-familiengerechte-kommune"))
                .extracting(each -> each.text("source"))
                .containsExactlyInAnyOrder("source:s4", "source:s11");
        assertThat(between("Kreuztal", "organization:verein-familiengerechte-kommune"))
                .extracting(each -> each.text("source"))
                .containsExactly("source:s2");
    }

    private static List<String> values(String of, String property) {
        return CLAIMS.stream()
                .filter(each -> of.equals(each.text("from")) && property.equals(each.text("property")))
                .map(each -> each.text("source") + " " + each.text("value"))
                .toList();
    }

    private static List<FileRecord> between(String from, String to) {
        return CLAIMS.stream()
                .filter(each -> from.equals(each.text("from")) && to.equals(each.text("to")))
                .toList();
    }

    private static Map<String, Long> counted(String field) {
        return CLAIMS.stream()
                .collect(Collectors.groupingBy(each -> String.valueOf(each.text(field)), Collectors.counting()));
    }

    private static List<FileRecord> claims() {
        List<FileRecord> claims = new ArrayList<>();
        try (SampleFiles files = new SampleFiles("classpath:sample/")) {
            files.network().read(new RecordConsumer() {
                @Override
                public void item(FileRecord item) {
                    if (item.kind() == FileRecord.Kind.CLAIM) {
                        claims.add(item);
                    }
                }

                @Override
                public void remark(Diagnostic remark) {
                    throw new AssertionError(remark);
                }

                @Override
                public void progress(long done, long total) {}
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return claims;
    }
}
