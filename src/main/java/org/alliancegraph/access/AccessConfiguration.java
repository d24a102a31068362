// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the account of each request by what the operator decided. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(AccessProperties.class)
public class AccessConfiguration {

    @Bean
    AccountFinder accounts(AccessProperties properties) {
        Account anybody = properties.everybody() == null ? Account.LOCAL : Account.PUBLIC;
        return request -> anybody;
    }
}
