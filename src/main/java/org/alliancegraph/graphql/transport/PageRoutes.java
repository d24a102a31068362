// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives the pages addresses people can remember. A page is asked for anew each time, while what it loads is named after
 * its content and kept for a year.
 */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

    /** The dashboard's views: each has an address of its own, and all are the one page. */
    private static final RequestPredicate DASHBOARD = Stream.of(
                    "/",
                    "/network",
                    "/map",
                    "/topics",
                    "/gaps",
                    "/synergies",
                    "/paths",
                    "/history",
                    "/edit",
                    "/actors",
                    "/a/{id}",
                    "/t/{id}",
                    "/bring-in")
            .map(PageRoutes::read)
            .reduce(RequestPredicate::or)
            .orElseThrow();

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .route(DASHBOARD, request -> page("index.html"))
                .route(read("/graphiql"), request -> page("graphiql/index.html"))
                .build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private static ServerResponse page(String file) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/" + file));
    }
}
