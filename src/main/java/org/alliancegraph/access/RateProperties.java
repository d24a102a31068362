// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many operations one account, token or address may run.
 *
 * @param operations how many in a period, which may come all at once; 0 for any number
 * @param period after which there is room for as many again, the first of them sooner
 */
@ConfigurationProperties("alliancegraph.access.rate")
record RateProperties(
        @DefaultValue("1200") int operations,
        @DefaultValue("1m") Duration period) {}
