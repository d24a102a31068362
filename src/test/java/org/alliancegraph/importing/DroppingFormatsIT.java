// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alliancegraph.RandomCases;
import org.alliancegraph.format.ExportFormat;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What formats for other programs say that they drop is missing when they come back, and nothing else. */
class DroppingFormatsIT {

    /** Fields that docs/export-formats.md names among what is dropped. */
    private static final Set<String> OF_KUMU = Set.of("labelEn", "corrects", "mergedFrom", "formerIds", "baseName");

    private static final Set<String> OF_GEXF =
            Set.of("labelEn", "corrects", "mergedFrom", "formerIds", "baseName", "alternativeNames", "keys", "ars");

    @ParameterizedTest
    @MethodSource("stories")
    void kumuLosesWhatItSays(Story story) {
        comesBack(story, ExportFormat.KUMU, OF_KUMU, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void gexfLosesWhatItSays(Story story) {
        comesBack(story, ExportFormat.GEXF, OF_GEXF, text -> text.replaceAll("[\n\t]", " "));
    }

    private static void comesBack(Story story, ExportFormat format, Set<String> dropped, UnaryOperator<String> texts) {
        EmptyProduct.with(product -> {
            story.happenIn(product);
            WorkbookRows before = WorkbookRows.of(product.exported(ExportFormat.JSON, "before"));
            Path file = product.exported(format, "network");
            product.emptied().imported(file);
            WorkbookRows after = WorkbookRows.of(product.exported(ExportFormat.JSON, "after"));
            assertThat(before.without(dropped, texts).differences(after.without(Set.of(), UnaryOperator.identity())))
                    .isEmpty();
        });
    }

    static Stream<Named<Story>> stories() {
        return RandomCases.of(Stories.all(30), 4);
    }
}
