// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the made-up network is made from.
 *
 * @param claims how many claims it has; everything else follows
 * @param seed what chance starts from
 */
@ConfigurationProperties("alliancegraph.sample.national")
record NationalProperties(
        @DefaultValue("1000000") int claims,
        @DefaultValue("1") long seed) {}
