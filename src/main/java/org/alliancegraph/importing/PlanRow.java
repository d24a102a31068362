// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to one row of a file, and why.
 *
 * @param number its number in the plan, from 1
 * @param what it is about, for people
 * @param candidates who may be meant, the likeliest first
 * @param questions what waits for a decision, with the key under which the decision is remembered
 * @param changes the values that it would write
 */
public record PlanRow(
        long number,
        Position position,
        Outcome outcome,
        Message what,
        @Nullable String id,
        List<Reason> reasons,
        List<Candidate> candidates,
        Map<String, String> questions,
        List<PlanChange> changes,
        List<PlanStep> steps) {

    /** The same row, which also writes something before all else. */
    PlanRow after(List<Reason> moreReasons, List<PlanStep> stepsBefore) {
        return new PlanRow(
                number,
                position,
                outcome,
                what,
                id,
                Stream.concat(reasons.stream(), moreReasons.stream()).toList(),
                candidates,
                questions,
                changes,
                Stream.concat(stepsBefore.stream(), steps.stream()).toList());
    }

    /** What would happen; of several things, the one that stands last here and is true. */
    public enum Outcome {
        SAME(Message.of("outcome.same")),
        NEW(Message.of("outcome.new")),
        CHANGED(Message.of("outcome.changed")),
        CONTRADICTS(Message.of("outcome.contradicts")),
        AMBIGUOUS(Message.of("outcome.ambiguous")),
        WRONG(Message.of("outcome.wrong"));

        private final Message words;

        Outcome(Message words) {
            this.words = words;
        }

        /** The outcome as people read it. */
        Message words() {
            return words;
        }
    }

    /** Why: what was read where, and what was expected. */
    public record Reason(
            String code,
            Message message,
            @Nullable String column,
            @Nullable String read,
            @Nullable Message expected) {}

    /**
     * Who may be meant.
     *
     * @param about what of the row it would answer: its name, or one of the ends of a claim
     */
    public record Candidate(String about, String id, String name, String type, double score, Message why) {}
}
