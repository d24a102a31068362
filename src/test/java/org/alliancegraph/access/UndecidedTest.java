// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** Without accounts the user of the machine does everything, and nobody who came another way. */
class UndecidedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-FORWARDED-PREFIX", "Forwarded"})
    void aProxyThatNobodyConfiguredLetsNobodyIn(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(identity(null, request).account()).isEqualTo(Account.LOCAL);

        request.addHeader(header, "198.51.100.7");

        assertThat(identity(null, request).account().role()).isEqualTo(AccessRole.NONE);
        assertThat(identity(AccessProperties.Everybody.READ, request).account().role())
                .isEqualTo(AccessRole.PUBLIC);
    }

    @Test
    void theFirstAccountClosesTheDoorAtOnce() throws Exception {
        Identity local = identity(null, new MockHttpServletRequest());
        Identity reader = identity(AccessProperties.Everybody.READ, new MockHttpServletRequest());

        Files.writeString(folder.resolve("accounts.json"), "[]");

        assertThat(local.account().role()).isEqualTo(AccessRole.NONE);
        assertThat(reader.account().role()).isEqualTo(AccessRole.NONE);
    }

    private Identity identity(AccessProperties.@Nullable Everybody everybody, MockHttpServletRequest request) {
        return new AccessConfiguration()
                .identities(
                        new AccessProperties(everybody, null),
                        new MockEnvironment().withProperty("alliancegraph.data", folder.toString()),
                        new StaticListableBeanFactory().getBeanProvider(SignedIn.class))
                .of(request);
    }
}
