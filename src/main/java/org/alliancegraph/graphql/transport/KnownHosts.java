// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names under which this server is asked: those of the loopback interface, and those that the operator lists. A
 * name of anybody else's leads here only by DNS rebinding, with which a web page makes itself a page of this server.
 *
 * @param hosts names or addresses without scheme and port
 */
@ConfigurationProperties("alliancegraph")
record KnownHosts(@DefaultValue List<String> hosts) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    KnownHosts {
        hosts.stream().filter(each -> !isName(each)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "alliancegraph.hosts: '%s' is no name of a host; neither scheme nor port belong to it."
                            .formatted(wrong));
        });
        hosts = hosts.stream().map(KnownHosts::plain).toList();
    }

    /** Whether a server of this name is this one. */
    boolean includes(String host) {
        String name = plain(host);
        return LOOPBACK.contains(name) || hosts.contains(name) || isLoopback(name);
    }

    /** The origins of this server's own pages behind a proxy that speaks TLS in its stead. */
    Set<String> origins() {
        return hosts.stream().map(each -> "https://" + each).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isName(String host) {
        return !host.isBlank() && (isLiteral(host) || host.matches("[\\p{L}\\p{N}._-]+"));
    }

    private static boolean isLoopback(String name) {
        return isLiteral(name) && InetAddress.ofLiteral(unbracketed(name)).isLoopbackAddress();
    }

    private static boolean isLiteral(String host) {
        try {
            return !host.isEmpty() && InetAddress.ofLiteral(unbracketed(host)).getHostAddress() != null;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
