// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The path that is served")
class ServedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/import/1/rows,           '',     /import/1/rows",
        "/%69mport/1/rows,         '',     /import/1/rows",
        "/import;a=b/1/rows,       '',     /import/1/rows",
        "/import/1/r%6Fws;x,       '',     /import/1/rows",
        "/network/import/1/rows,   /network, /import/1/rows",
        "/network/%69mport/1/rows, /network, /import/1/rows",
        "/network,                 /network, ''"
    })
    @DisplayName("is the same however it is written, and without the prefix of a proxy")
    void isTheSame(String written, String prefix, String served) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", written);
        request.setContextPath(prefix);
        assertThat(ServedPath.of(request)).isEqualTo(served);
    }
}
