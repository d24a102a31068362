// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Our template, filled in and saved by LibreOffice 7.4: with umlauts, cells that are dates and cells that are numbers.
 */
@DisplayName("What LibreOffice saved")
class LibreOfficeTest {

    private static final Path FOLDER = Path.of("src/test/resources/libreoffice");

    @Test
    void isReadAsAWorkbookWithoutAWordAboutItsDropDownLists() throws IOException {
        Findings findings = Findings.in(FOLDER.resolve("workbook.xlsx"));

        actors(findings);
        assertThat(Findings.texts(findings.claims().getFirst()))
                .containsEntry("from", "Mütterzentrum Gößweinstein e.V.")
                .containsEntry("to", "Gößweinstein")
                .containsEntry("validFrom", "2018-03-15")
                .containsEntry("source", "Jahresbericht 2018");
        assertThat(findings.notices())
                .containsExactly("LEADING_ZERO at workbook.xlsx, sheet Actors, row 4, column G (ags)");
    }

    @Test
    void isReadAsText() throws IOException {
        Findings findings = Findings.in(FOLDER.resolve("Actors.csv"));

        actors(findings);
        assertThat(findings.notices()).containsExactly("LEADING_ZERO at Actors.csv, row 4, column G (ags)");
    }

    private static void actors(Findings findings) {
        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.entities().getFirst()))
                .containsEntry("name", "Mütterzentrum Gößweinstein e.V.")
                .containsEntry("state", "BAYERN")
                .containsEntry("founded", "1998-05-01")
                .containsEntry("latitude", "49.77")
                .containsEntry("description", "Größtes Haus; „Café“, =Summe");
        assertThat(Findings.texts(findings.entities().get(1)))
                .containsEntry("ags", "09474132")
                .containsEntry("population", "4012")
                .containsEntry("area", "58.4");
    }
}
