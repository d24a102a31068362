// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.List;
import org.alliancegraph.intake.file.Position;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to one row of a file, and why.
 *
 * @param what it is about, for people
 * @param candidates who may be meant, the likeliest first
 */
public record PlanRow(
        Position position,
        Outcome outcome,
        String what,
        @Nullable String id,
        List<Reason> reasons,
        List<Candidate> candidates,
        List<Step> steps) {

    /** What would happen; of several things, the one that stands last here and is true. */
    public enum Outcome {
        SAME,
        NEW,
        CHANGED,
        CONTRADICTS,
        AMBIGUOUS,
        WRONG
    }

    /** Why: what was read where, and what was expected. */
    public record Reason(
            String code,
            String message,
            @Nullable String column,
            @Nullable String read,
            @Nullable String expected) {}

    /** Who may be meant. */
    public record Candidate(String id, String name, String type, double score, String why) {}
}
