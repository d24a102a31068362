// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.alliancegraph.database.StartFailure;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import tools.jackson.core.JacksonException;

/**
 * Refuses a start that would let other machines in before anybody decided who may do what. Whoever reaches the product
 * reads everything and changes everything, which is right for the one user of a machine and for nobody else.
 */
public final class OpenDoorCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String UNDECIDED =
            "Other machines can reach the product, and nothing says who may do what: set"
                    + " alliancegraph.access.public=read to let everybody read and nobody write,"
                    + " make an account by the command user add, name an identity provider by"
                    + " alliancegraph.access.oidc.issuer,"
                    + " or leave server.address at 127.0.0.1 and alliancegraph.hosts empty.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        AccountFile accounts = AccountFile.of(environment);
        requireReadable(accounts);
        if (isReachable(environment) && !isDecided(environment, accounts)) {
            throw new StartFailure(UNDECIDED, null);
        }
    }

    private static boolean isDecided(Environment environment, AccountFile accounts) {
        return accounts.exists()
                || environment.containsProperty(OpenIdProvider.ISSUER)
                || properties(environment).everybody() != null;
    }

    private static void requireReadable(AccountFile accounts) {
        try {
            accounts.all();
        } catch (UncheckedIOException | JacksonException unreadable) {
            throw new StartFailure(
                    "The file accounts.json in the data folder can't be read by the user of this process, or is"
                            + " damaged.",
                    unreadable);
        }
    }

    static AccessProperties properties(Environment environment) {
        return Binder.get(environment).bindOrCreate("alliancegraph.access", AccessProperties.class);
    }

    /** Whether other machines reach it: by its address, or through a proxy that knows it under another name. */
    static boolean isReachable(Environment environment) {
        String proxied = environment.getProperty("server.forward-headers-strategy", "none");
        return !isLoopback(environment.getProperty("server.address", ""))
                || !environment.getProperty("alliancegraph.hosts", "").isBlank()
                || environment.containsProperty("alliancegraph.hosts[0]")
                || !"none".equalsIgnoreCase(proxied);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Before the database is started. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
