// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address or a command line says becomes a request, or is refused by the name of the parameter. */
class ExportParametersTest {

    @Test
    void theSameWordsWorkInAnAddressAndOnACommandLine() {
        ExportRequest address = ExportRequest.of(
                ExportFormat.JSON, Map.of("asOf", List.of("2019-12-31"), "types", List.of("local_alliance,Person")));
        ExportRequest command = ExportRequest.of(
                ExportFormat.JSON, Map.of("as-of", List.of("2019-12-31"), "types", List.of("Person", "LOCALALLIANCE")));

        assertThat(address).isEqualTo(command);
        assertThat(address.filter().types()).containsExactly("LocalAlliance", "Person");
        assertThat(address.filter().ofClaims()).isFalse();
    }

    @Test
    void nothingAtAllIsTheWholeNetwork() {
        assertThat(ExportRequest.of(ExportFormat.CSV, Map.of())).isEqualTo(ExportRequest.whole(ExportFormat.CSV));
        assertThat(ExportRequest.whole(ExportFormat.CSV).filter().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        asOf      | yesterday
        knownAt   | 2026-11-22
        types     | Unicorn
        states    | ATLANTIS
        ids       | no id
        sources   | '   '
        depth     | 2
        relations | HAS_ATTRIBUTE
        separator | comma
        language  | de
        detail    | full
        color     | red
        """)
    void whatCantBeMeantIsRefusedByItsName(String name, String value) {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> ExportRequest.of(ExportFormat.JSON, Map.of(name, List.of(value))))
                .satisfies(wrong -> {
                    assertThat(wrong.parameter()).isEqualTo(name);
                    assertThat(wrong.reason().in(Language.DE)).startsWith(name + ": ");
                    assertThat(wrong.reason().in(Language.EN))
                            .startsWith(name + ": ")
                            .isNotEqualTo(wrong.reason().in(Language.DE));
                });
    }

    @Test
    void aDayCanBeGivenOnlyOnce() {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(
                        () -> ExportRequest.of(ExportFormat.JSON, Map.of("asOf", List.of("2019-01-01", "2020-01-01"))))
                .withMessageContaining("only once");
    }

    @ParameterizedTest
    @CsvSource({"ids, around", "depth, ids", "relations, around"})
    void whatMakesNoSenseTogetherIsRefusedByItsName(String name, String other) {
        Map<String, String> values =
                Map.of("ids", "person:x", "around", "person:y", "depth", "2", "relations", "WORKS_ON");
        Map<String, List<String>> both = Map.of(name, List.of(values.get(name)), other, List.of(values.get(other)));
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> ExportRequest.of(ExportFormat.XLSX, both))
                .satisfies(wrong -> {
                    assertThat(wrong.parameter()).isEqualTo(name);
                    assertThat(wrong.reason().in(Language.DE))
                            .contains("'around'")
                            .isNotEqualTo(wrong.reason().in(Language.EN));
                });
    }

    @Test
    void aWorkbookIsGermanUnlessAnotherLanguageIsAskedForOrSpoken() {
        assertThat(ExportRequest.of(ExportFormat.XLSX, Map.of()).language()).isEqualTo(Language.DE);
        assertThat(ExportRequest.of(ExportFormat.XLSX, Map.of(), Language.EN).language())
                .isEqualTo(Language.EN);
        assertThat(ExportRequest.of(ExportFormat.CSV, Map.of("language", List.of("DE")), Language.EN)
                        .language())
                .isEqualTo(Language.DE);
        assertThat(ExportRequest.of(ExportFormat.JSON, Map.of(), Language.EN))
                .isEqualTo(ExportRequest.whole(ExportFormat.JSON));
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> ExportRequest.of(ExportFormat.CSV, Map.of("language", List.of("fr"))))
                .withMessageContaining("language")
                .withMessageContaining("DE, EN");
    }

    @Test
    void depthGoesFromOneToThree() {
        Map<String, List<String>> far = Map.of("around", List.of("person:x"), "depth", List.of("4"));
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> ExportRequest.of(ExportFormat.JSON, far))
                .withMessageContaining("1, 2, 3");
    }
}
