// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in the product's own words that the port of its pages is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String sentence = "The HTTP port " + cause.getPort()
                + " is in use; stop what uses it or set server.port to another one (0 takes any free port).";
        return new FailureAnalysis(sentence, null, cause);
    }
}
