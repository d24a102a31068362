// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.alliancegraph.format.ExportFormat;

/** What formats for other programs say that they drop is missing when they come back, and nothing else. */
class DroppingFormatsIT {

    /** Fields that docs/export-formats.md names among what is dropped. */
    private static final Set<String> OF_KUMU = Set.of("labelEn", "corrects", "mergedFrom", "formerIds", "baseName");

    private static final Set<String> OF_GEXF =
            Set.of("labelEn", "corrects", "mergedFrom", "formerIds", "baseName", "alternativeNames", "keys", "ars");

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void kumuLosesWhatItSays(@ForAll("stories") Story story) {
        comesBack(story, ExportFormat.KUMU, OF_KUMU, UnaryOperator.identity());
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void gexfLosesWhatItSays(@ForAll("stories") Story story) {
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

    @Provide
    Arbitrary<Story> stories() {
        return Stories.all(30);
    }
}
