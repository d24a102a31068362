// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import org.alliancegraph.mutation.StagedRevisionCleaner;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Removes the parts of killed imports at start. In an embedded database nobody else can be importing. In an external
 * database another instance may be, so that only abandoned parts are removed.
 */
@Configuration(proxyBeanMethods = false)
class CleanerConfiguration {

    @Bean
    @DependsOn("migrations")
    SmartInitializingSingleton sweeping(StagedRevisionCleaner sweep, @Value("${spring.neo4j.uri:}") String address) {
        return address.isBlank() ? sweep::all : sweep::abandoned;
    }
}
