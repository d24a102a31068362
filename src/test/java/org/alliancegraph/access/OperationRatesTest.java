// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Nobody takes the product away from the others by asking too often. */
class OperationRatesTest {

    private static final Account ADA = new Account("Ada", AccessRole.EDITOR, true);
    private static final Account MIA = new Account("Mia", AccessRole.MEMBER, true);
    private static final Account NOBODY = new Account(null, AccessRole.NONE, true);

    private final AtomicLong now = new AtomicLong();
    private final OperationRates rates =
            new OperationRates(new RateProperties(3, Duration.ofSeconds(30)), new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return now.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });

    @Test
    void eachAccountHasItsOwn() {
        use(ADA, "10.0.0.1", 3);

        assertThat(rates.count(ADA, "10.0.0.2")).isPositive();
        assertThat(rates.count(MIA, "10.0.0.1")).isZero();
        assertThat(rates.count(NOBODY, "10.0.0.1")).isZero();
    }

    @Test
    void whoHasNoAccountIsKnownByAddressOrNetwork() {
        use(NOBODY, "2001:db8:1:2:3::4", 3);

        assertThat(rates.count(NOBODY, "2001:db8:1:2:ffff::1")).isPositive();
        assertThat(rates.count(NOBODY, "2001:db8:1:3::4")).isZero();
        assertThat(rates.count(NOBODY, "192.0.2.1")).isZero();
        assertThat(rates.count(NOBODY, "")).isZero();
    }

    @Test
    void thereIsRoomAgainAfterTheTimeThatIsTold() {
        use(ADA, "", 3);
        Duration wait = rates.count(ADA, "");
        assertThat(wait).isEqualTo(Duration.ofSeconds(10));

        now.addAndGet(wait.toNanos());

        assertThat(rates.count(ADA, "")).isZero();
        assertThat(rates.count(ADA, "")).isPositive();
    }

    @Test
    void severalComeAtOnceAndNeverTooMany() {
        assertThat(rates.count(ADA, "", 2)).isZero();
        assertThat(rates.count(ADA, "", 2)).isPositive();
        assertThat(rates.count(MIA, "", 1000)).isZero();
        use(MIA, "", 1);
        assertThat(rates.count(MIA, "", 1)).isPositive();
    }

    @Test
    void theUserOfTheMachineIsNotCounted() {
        use(Account.LOCAL, "127.0.0.1", 1000);
    }

    private void use(Account account, String address, int times) {
        for (int each = 0; each < times; each++) {
            assertThat(rates.count(account, address)).isZero();
        }
    }
}
