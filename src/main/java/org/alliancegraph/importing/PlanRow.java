// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one row of a file, with reasons.
 *
 * @param number its number in the plan, from 1
 * @param what the label of the entity or claim that it is about
 * @param candidates the entities that may be meant, the most likely first
 * @param questions the open questions, with the keys under which decisions are remembered
 * @param changes the values that the row would change
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

    /** The same row with further writes before its own. */
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

    /** The outcome of a row. If several apply, the last one in this order counts. */
    public enum Outcome {
        SAME(Message.of("outcome.same")),
        NEW(Message.of("outcome.new")),
        CHANGED(Message.of("outcome.changed")),
        CONTRADICTS(Message.of("outcome.contradicts")),
        AMBIGUOUS(Message.of("outcome.ambiguous")),
        WRONG(Message.of("outcome.wrong")),
        LEFT_OUT(Message.of("outcome.left-out"));

        private final Message words;

        Outcome(Message words) {
            this.words = words;
        }

        /** The outcome as people read it. */
        Message words() {
            return words;
        }
    }

    /** A reason for an outcome: what was read where, and what was expected. */
    public record Reason(
            String code,
            Message message,
            @Nullable String column,
            @Nullable String read,
            @Nullable Message expected) {}

    /**
     * An entity that may be meant.
     *
     * @param about the field of the row: its name, or one end of a claim
     */
    public record Candidate(String about, String id, String name, String type, double score, Message why) {}
}
