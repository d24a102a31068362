// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SampleConfigurationTest {

    @Test
    void doesNothingWhereItIsTurnedOff() {
        new ApplicationContextRunner()
                .withUserConfiguration(SampleConfiguration.class)
                .withPropertyValues("alliancegraph.sample.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SampleNetwork.class));
    }
}
