// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void aCollaborationIsTheSameFromBothSides() {
        Claim claim = claim(ClaimType.COLLABORATES_WITH, "municipality:b", "municipality:a", null);

        assertThat(claim.from()).isEqualTo("municipality:a");
        assertThat(claim.to()).isEqualTo("municipality:b");
    }

    @Test
    void tiesOnlyWhatItsTypeMayTie() {
        assertThatThrownBy(() -> claim(ClaimType.PARTICIPATES_IN, "topic:x", "program:y", null))
                .isInstanceOf(BadInput.class)
                .hasMessage("claim:x: 'takes part in' can't tie topic:x to program:y");
    }

    @Test
    void onlyAPersonIsMayorAndOnlySomewhere() {
        assertThat(claim(ClaimType.AFFILIATED_WITH, "person:x", "municipality:y", Role.MAYOR)
                        .role())
                .isEqualTo(Role.MAYOR);
        assertThatThrownBy(() -> claim(ClaimType.PARTICIPATES_IN, "person:x", "event:y", Role.MAYOR))
                .hasMessageContaining("'takes part in' has no role 'Mayor'");
    }

    private static Claim claim(ClaimType type, String from, String to, @Nullable Role role) {
        CollaborationKind kind = type == ClaimType.COLLABORATES_WITH ? CollaborationKind.COOPERATION : null;
        return new Claim(
                "claim:x",
                type,
                from,
                to,
                kind,
                role,
                null,
                ClaimStatus.ACTIVE,
                Validity.UNKNOWN,
                Rank.NORMAL,
                "source:s1",
                null,
                null,
                false,
                null);
    }
}
