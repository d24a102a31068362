// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still, so that what holds "today" is the same on every day the tests run. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    /** The moment at which all tests take place: a Sunday noon in Berlin. */
    public static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    @Bean
    @Primary
    Standing standingClock() {
        return new Standing();
    }

    /** It goes only where a test sets it, and each test sets it back. */
    public static final class Standing extends Clock {

        private volatile Instant now = NOW;

        public void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
