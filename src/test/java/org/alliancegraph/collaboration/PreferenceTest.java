// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aBetterRankBeatsALaterSource() {
        assertThat(preferred(claim("a", Rank.PREFERRED, "2007"), claim("b", Rank.NORMAL, "2020")))
                .isEqualTo("claim:a");
    }

    @Test
    void ofEqualRankTheLatestSourceCounts() {
        assertThat(preferred(claim("a", Rank.NORMAL, "2007"), claim("b", Rank.NORMAL, "2020")))
                .isEqualTo("claim:b");
    }

    @Test
    void whatIsLeftEqualIsDecidedByTheIdAndNotByChance() {
        assertThat(preferred(claim("b", Rank.NORMAL, "2007"), claim("a", Rank.NORMAL, "2007")))
                .isEqualTo("claim:a");
    }

    @Test
    void aDeprecatedClaimNeverAnswers() {
        assertThat(preferred(claim("a", Rank.DEPRECATED, "2020"))).isNull();
    }

    @Test
    void whatHasEndedIsNotThePresent() {
        var ended = claim("a", Rank.PREFERRED, "2020", ClaimStatus.ENDED, Validity.UNKNOWN);
        var over = claim(
                "b", Rank.PREFERRED, "2020", ClaimStatus.ACTIVE, new Validity(null, ImpreciseDate.parse("2017-02-09")));

        assertThat(preferred(ended, over, claim("c", Rank.NORMAL, "2007"))).isEqualTo("claim:c");
    }

    private static @Nullable String preferred(Preference.Dated... claims) {
        return Preference.among(Arrays.asList(claims), TODAY)
                .map(each -> each.claim().id())
                .orElse(null);
    }

    private static Preference.Dated claim(String name, Rank rank, String source) {
        return claim(name, rank, source, ClaimStatus.ACTIVE, Validity.UNKNOWN);
    }

    private static Preference.Dated claim(
            String name, Rank rank, String source, ClaimStatus status, Validity validity) {
        return new Preference.Dated(
                new Claim(
                        "claim:" + name,
                        ClaimType.HAS_ATTRIBUTE,
                        "program:zubra",
                        "attribute:" + name,
                        null,
                        null,
                        null,
                        status,
                        validity,
                        rank,
                        "source:s" + name,
                        null,
                        null),
                ImpreciseDate.parse(source).earliest());
    }
}
