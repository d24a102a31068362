// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import org.alliancegraph.graph.ConditionalOnEmbedded;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Cleans up at start after imports that were killed, where nobody else can be importing: this process owns the
 * database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
class SweepConfiguration {

    @Bean
    @DependsOn("migrations")
    SmartInitializingSingleton sweeping(Sweep sweep) {
        return sweep::all;
    }
}
