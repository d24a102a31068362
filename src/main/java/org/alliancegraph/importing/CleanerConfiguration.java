// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import org.alliancegraph.mutation.StagedRevisionCleaner;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Cleans up at start after imports that were killed. Where this process owns the database nobody else can be importing;
 * into one at an address of its own another instance may be.
 */
@Configuration(proxyBeanMethods = false)
class CleanerConfiguration {

    @Bean
    @DependsOn("migrations")
    SmartInitializingSingleton sweeping(StagedRevisionCleaner sweep, @Value("${spring.neo4j.uri:}") String address) {
        return address.isBlank() ? sweep::all : sweep::abandoned;
    }
}
