// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may see a person")
class VisibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Basis basis(Audience audience, @Nullable LocalDate until) {
        return new Basis(Basis.Kind.CONSENT, audience, until, false);
    }

    private static Audience widest(Visibility visible, LocalDate day) {
        return List.of(Audience.values()).stream()
                .filter(each -> visible.isOpenTo(each, day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("follows the widest basis on each day, and is for stewards after the last")
    void steps() {
        Visibility visible = Visibility.of(
                List.of(
                        basis(Audience.PUBLIC, TODAY),
                        basis(Audience.PUBLIC, TODAY.minusDays(9)),
                        basis(Audience.MEMBERS, TODAY.plusDays(2)),
                        basis(Audience.STEWARDS, null)),
                false,
                false);
        assertThat(widest(visible, TODAY)).isEqualTo(Audience.PUBLIC);
        assertThat(widest(visible, TODAY.plusDays(1))).isEqualTo(Audience.MEMBERS);
        assertThat(widest(visible, TODAY.plusDays(3))).isEqualTo(Audience.STEWARDS);
    }

    @Test
    @DisplayName("is for members while nobody said anything, and for stewards once all was withdrawn")
    void withoutBasis() {
        assertThat(widest(Visibility.of(List.of(), false, false), TODAY)).isEqualTo(Audience.MEMBERS);
        List<Basis> withdrawn = List.of(new Basis(Basis.Kind.TASK, Audience.MEMBERS, null, true));
        assertThat(widest(Visibility.of(withdrawn, false, false), TODAY)).isEqualTo(Audience.STEWARDS);
        assertThat(widest(Visibility.of(withdrawn, true, false), TODAY)).isEqualTo(Audience.PUBLIC);
        assertThat(widest(Visibility.of(withdrawn, true, true), TODAY)).isEqualTo(Audience.STEWARDS);
    }

    @Test
    @DisplayName("never widens what a value is: how to reach somebody is for members, a note about people for stewards")
    void values() {
        assertThat(Attribute.of("attribute:1", "Telefon", "0561 1").audience()).isEqualTo(Audience.MEMBERS);
        assertThat(Attribute.of("attribute:1", "e_mail", "a@example.org").audience())
                .isEqualTo(Audience.MEMBERS);
        assertThat(Attribute.of("attribute:1", "differentFrom", "person:a").audience())
                .isEqualTo(Audience.STEWARDS);
        assertThat(Attribute.of("attribute:1", "name", "Telefon").audience()).isEqualTo(Audience.PUBLIC);
    }
}
