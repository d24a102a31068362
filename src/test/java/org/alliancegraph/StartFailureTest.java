// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliancegraph.database.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

/** Whoever starts the product and can't is told why in one line. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @Test
    void aBusyHttpPortIsNamed(CapturedOutput output) {
        report(new BusyPortAnalyzer(), new IllegalStateException(new PortInUseException(8080)));

        assertThat(output.getErr()).startsWith("Alliance Graph did not start: The HTTP port 8080 is in use;");
        assertThat(output.getErr().lines()).hasSize(1);
    }

    @Test
    void theSentenceOfAFailureIsAllThatIsPrinted(CapturedOutput output) {
        report(new StartFailureAnalyzer(), new IllegalStateException(new StartFailure("The moon is\naway.", null)));

        assertThat(output.getErr()).isEqualToIgnoringNewLines("Alliance Graph did not start: The moon is away.");
    }

    private static void report(FailureAnalyzer analyzer, Throwable failure) {
        FailureAnalysis analysis = analyzer.analyze(failure);
        assertThat(analysis).isNotNull();
        new StartFailureReporter().report(analysis);
    }
}
