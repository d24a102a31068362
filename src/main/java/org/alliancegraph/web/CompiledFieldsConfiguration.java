// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import java.util.List;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Mutations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what the features contribute into the catalogues of the kernel. */
@Configuration(proxyBeanMethods = false)
class CompiledFieldsConfiguration {

    @Bean
    Fields fields(List<FieldContribution> contributions) {
        return new Fields(contributions);
    }

    @Bean
    Mutations mutations(List<Mutations.Contribution> contributions) {
        return new Mutations(contributions);
    }
}
