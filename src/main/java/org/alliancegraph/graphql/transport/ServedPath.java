// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;

/**
 * The path of a request as the handlers of requests understand it, so that nobody is let in by writing an address
 * otherwise: with escapes, with parameters of a segment, or below the prefix of a proxy.
 */
final class ServedPath {

    private ServedPath() {}

    static String of(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication()
                .elements()
                .stream()
                .map(each -> each instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : each.value())
                .collect(Collectors.joining());
    }
}
