// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import graphql.schema.idl.RuntimeWiring;
import org.alliancegraph.graph.Feed;
import org.alliancegraph.graph.Fields;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects the fields of the subscription type to the engine. */
@Component
final class LiveWiring implements RuntimeWiringConfigurer {

    private final Fields fields;
    private final LiveReads live;

    LiveWiring(Fields fields, LiveReads live) {
        this.fields = fields;
        this.live = live;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        fields.forEach((type, each) -> {
            if (type.equals(Feed.SUBSCRIPTION)) {
                builder.type(type, wiring -> {
                    each.keySet().forEach(name -> wiring.dataFetcher(name, live::events));
                    return wiring;
                });
            }
        });
    }
}
