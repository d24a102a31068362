// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.time.InstantSource;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.snapshot.Snapshots;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties entity tags to the graph; apart from the endpoint, which is tested without one. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    @Bean
    AnswerTags answerTags(FieldRegistry fields, Snapshots snapshots, InstantSource clock, Limits limits) {
        return new RevisionTags(fields, snapshots, clock, limits);
    }
}
