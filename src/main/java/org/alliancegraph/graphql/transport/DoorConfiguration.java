// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Objects;
import org.alliancegraph.access.IdentityFinder;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.access.Rights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Who is let in, whatever they ask for: pages, API, exports, uploads, WebSockets and event streams pass the same
 * filters. Browsers send requests of any page to any server, so that being reached from this machine only is no door.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnownHosts.class)
class DoorConfiguration {

    /** After the filter that takes scheme and name from the headers of a proxy, if that is configured. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<Filter> securityHeaders(
            @Value("${alliancegraph.frame-ancestors:}") List<String> frameAncestors) {
        return everywhere(new SecurityHeaders(frameAncestors), FIRST);
    }

    @Bean
    FilterRegistrationBean<Filter> knownHostsOnly(KnownHosts hosts) {
        return everywhere(new HostFilter(hosts), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<Filter> allowedOriginsOnly(KnownHosts hosts, GraphQlCorsProperties cors) {
        CorsConfiguration allowed = allowed(hosts, cors);
        CorsFilter filter = new CorsFilter(request -> allowed);
        filter.setCorsProcessor(new OriginProcessor());
        return everywhere(filter, FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<Filter> accountsOnly(
            IdentityFinder identities, Rights rights, OperationRates rates, GraphQlProperties properties) {
        return everywhere(
                new AccessFilter(identities, rights, rates, properties.getHttp().getPath()), FIRST + 4);
    }

    private static FilterRegistrationBean<Filter> everywhere(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    /** Without a setting nobody: a configuration that allows nothing, as none at all would let every request pass. */
    private static CorsConfiguration allowed(KnownHosts hosts, GraphQlCorsProperties cors) {
        CorsConfiguration allowed = Objects.requireNonNullElseGet(cors.toCorsConfiguration(), CorsConfiguration::new);
        hosts.origins().forEach(allowed::addAllowedOrigin);
        if (allowed.getAllowedMethods() == null) {
            allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        }
        if (allowed.getAllowedHeaders() == null) {
            allowed.addAllowedHeader(CorsConfiguration.ALL);
        }
        if (allowed.getExposedHeaders() == null) {
            allowed.setExposedHeaders(
                    List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER));
        }
        return allowed;
    }
}
