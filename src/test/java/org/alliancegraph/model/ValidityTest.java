// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidityTest {

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Validity(date("2010"), date("2009")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2009")
                .hasMessageContaining("2010");
    }

    private static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.parse(text);
    }
}
