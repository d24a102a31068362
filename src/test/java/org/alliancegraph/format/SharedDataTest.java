// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.Test;

/** The mappings that come with the product, on the data sets they are made for. */
class SharedDataTest {

    @Test
    void theRegisterOfMunicipalities() throws IOException {
        Counts counts = read("gemeindeverzeichnis.csv", "gemeindeverzeichnis");

        assertThat(counts.remarks).isEmpty();
        assertThat(counts.of).containsEntry("ENTITY DISTRICT", 401).containsEntry("ENTITY ASSOCIATION", 1210);
        assertThat(counts.of).containsEntry("ENTITY MUNICIPALITY", 11004).containsEntry("CLAIM PART_OF", 12212);
    }

    @Test
    void twinTowns() throws IOException {
        assertThat(read("twin-towns-names.tsv", "twin-towns-names").of).containsEntry("ENTITY MUNICIPALITY", 10055);

        Counts relations = read("twin-towns-relations.tsv", "twin-towns-relations");

        assertThat(relations.of).containsEntry("CLAIM COLLABORATES_WITH", 34182);
        assertThat(relations.remarks).isEmpty();
    }

    @Test
    void participationsInHorizon2020() throws IOException {
        read("h2020-participations-2014-2018.csv.gz", "h2020-participations");
        long start = System.nanoTime();

        Counts counts = read("h2020-participations-2014-2018.csv.gz", "h2020-participations");

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(counts.remarks).isEmpty();
        assertThat(counts.of).containsEntry("ENTITY PROJECT", 91334).containsEntry("CLAIM PARTICIPATES_IN", 91334);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
    }

    private static Counts read(String file, String mapping) throws IOException {
        Counts counts = new Counts();
        FileFormats.open(SharedData.file(file), file, Mapping.shipped(mapping)).read(counts);
        return counts;
    }

    private static final class Counts implements RecordConsumer {
        final Map<String, Integer> of = new HashMap<>();
        final Map<String, Integer> remarks = new HashMap<>();

        @Override
        public void item(FileRecord item) {
            String level = item.text("level");
            String kind = level == null ? item.text("kind") : level;
            String what = item.kind() == FileRecord.Kind.CLAIM ? item.text("type") : kind;
            of.merge(item.kind() + " " + what, 1, Integer::sum);
        }

        @Override
        public void remark(Diagnostic remark) {
            remarks.merge(remark.code() + " " + remark.message().in(Language.EN), 1, Integer::sum);
        }

        @Override
        public void progress(long done, long total) {}
    }
}
