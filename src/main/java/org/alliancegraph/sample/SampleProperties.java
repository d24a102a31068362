// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether an empty database starts with the sample network.
 *
 * @param enabled false to start with an empty graph
 * @param network which network it is: the small one of published facts, or one of national size that is made up
 * @param location the folder of the data files, as a Spring resource location
 */
@ConfigurationProperties("alliancegraph.sample")
record SampleProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("real") Network network,
        @DefaultValue("classpath:sample/") String location) {

    /** The networks there are to look at. */
    enum Network {
        REAL,
        NATIONAL
    }
}
