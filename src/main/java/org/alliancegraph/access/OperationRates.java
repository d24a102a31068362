// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Counts the operations of each account, of each token, and of each address of who has neither, so that one of them
 * does not take the product away from the others. The one user of a machine, who needs no account, is not counted.
 */
public final class OperationRates {

    private static final long REMEMBERED = 100_000;
    private static final int NETWORK = 8;

    private final RateProperties limit;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    OperationRates(RateProperties limit, TimeMeter clock) {
        this.limit = limit;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(limit.period())
                .build();
    }

    public static OperationRates unlimited() {
        return new OperationRates(new RateProperties(0, Duration.ofMinutes(1)), TimeMeter.SYSTEM_NANOTIME);
    }

    /** Counts one operation, as the other method does. */
    public Duration count(Account account, String address) {
        return count(account, address, 1);
    }

    /**
     * Counts operations that come at once.
     *
     * @param address where they come from
     * @param operations how many; never so many that they are not let through however long one waits
     * @return zero; or, if there were too many, the time after which there is room for them
     */
    public Duration count(Account account, String address, int operations) {
        if (limit.operations() <= 0 || account.equals(Account.LOCAL)) {
            return Duration.ZERO;
        }
        String whose = account.name() == null ? "address " + network(address) : "account " + account.name();
        ConsumptionProbe probe = buckets.get(whose, _ -> bucket())
                .tryConsumeAndReturnRemaining(Math.min(operations, Math.max(1, limit.operations() - 1)));
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(each -> each.capacity(limit.operations()).refillGreedy(limit.operations(), limit.period()))
                .build();
    }

    /** Who has an address of IPv6 has the whole network that its first half names. */
    private static String network(String address) {
        try {
            return address.indexOf(':') >= 0 && InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
