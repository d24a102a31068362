// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the product did not start as one line, in place of Spring Boot's framed report. */
final class StartFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String line = action == null ? analysis.getDescription() : analysis.getDescription() + " " + action;
        System.err.println("Alliance Graph did not start: " + line.replaceAll("\\s+", " "));
    }
}
