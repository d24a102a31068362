// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Finds out whose each request is, by what the operator decided. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({AccessProperties.class, RateProperties.class})
@Import({SignInConfiguration.class, AccountController.class})
public class AccessConfiguration {

    /** Whether there is an account, or who has one elsewhere is let in. */
    public static boolean hasAccounts(Environment environment) {
        return AccountFile.of(environment).exists() || environment.containsProperty(OpenIdProvider.ISSUER);
    }

    @Bean
    Rights rights() {
        return Rights.ofProduct();
    }

    @Bean
    OperationRates rates(RateProperties limit) {
        return new OperationRates(limit, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    IdentityFinder identities(AccessProperties properties, Environment environment, ObjectProvider<SignedIn> signedIn) {
        SignedIn accounts = signedIn.getIfAvailable();
        return accounts == null ? withoutAccounts(properties, AccountFile.of(environment)) : accounts;
    }

    /** The first account closes the door at once; who can sign in is known after the next start. */
    private static IdentityFinder withoutAccounts(AccessProperties properties, AccountFile file) {
        Account anybody = properties.everybody() == null ? Account.LOCAL : Account.READER;
        Identity identity = () -> file.exists() ? Account.NOBODY : anybody;
        return request -> anybody.equals(Account.LOCAL) && isForwarded(request) ? () -> Account.NOBODY : identity;
    }

    /** Whether a proxy sent the request on, which makes others than the user of this machine reach the product. */
    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.equals("forwarded") || each.startsWith("x-forwarded-"));
    }
}
