// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.idl.RuntimeWiring;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects the fields of the subscription type to the engine. */
@Component
final class SubscriptionWiring implements RuntimeWiringConfigurer {

    private final FieldRegistry fields;
    private final SubscriptionReader live;

    SubscriptionWiring(FieldRegistry fields, SubscriptionReader live) {
        this.fields = fields;
        this.live = live;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        fields.forEach((type, each) -> {
            if (type.equals(SubscriptionFeed.SUBSCRIPTION)) {
                builder.type(type, wiring -> {
                    each.keySet().forEach(name -> wiring.dataFetcher(name, live::events));
                    return wiring;
                });
            }
        });
    }
}
