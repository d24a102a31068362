// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.alliancegraph.database.StartFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Takes the sentence out of the exceptions a failed start is wrapped in. */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartFailure cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
