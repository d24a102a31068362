// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Edges of a file that describes no nodes, whose ends nobody in the graph is called either. It is said once, with a
 * mapping that makes entities of the ends; a file of nothing else is not planned at all.
 */
final class UnknownEnds {

    private long edges;
    private @Nullable String example;
    private @Nullable Position first;

    void note(PlanRow row) {
        boolean unknown = row.outcome() == Outcome.WRONG
                && row.candidates().isEmpty()
                && row.reasons().stream().allMatch(each -> each.code().equals("NOT_FOUND"));
        if (unknown) {
            edges++;
            if (first == null) {
                first = row.position();
                example = row.reasons().getFirst().read();
            }
        }
    }

    boolean areTold() {
        return edges > 0;
    }

    /** What is to be said of them once. */
    Optional<Diagnostic> tell(NetworkFile file, Map<Outcome, Long> counts) throws IOException {
        String draft = edges == 0 ? null : file.mappingDraft();
        if (draft == null || first == null) {
            return Optional.empty();
        }
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        String named = String.valueOf(example);
        if (edges == rows) {
            throw new UnreadableFile(
                    DiagnosticCode.NEEDS_MAPPING, Message.of("importing.ends-unknown", file.name(), named), draft);
        }
        return Optional.of(new Diagnostic(
                Diagnostic.Severity.NOTICE,
                DiagnosticCode.UNKNOWN_NODE.name(),
                first,
                named,
                null,
                Message.of("importing.some-ends-unknown", edges, named)));
    }
}
