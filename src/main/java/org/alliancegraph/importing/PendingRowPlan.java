// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.importing.PlanRow.Reason;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.MutationException;
import org.jspecify.annotations.Nullable;

/** Builds the plan of one row. Its outcome can become more severe, never less. */
final class PendingRowPlan {

    private final FileRecord item;
    private final long number;
    private final Decisions decisions;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, String> questions = new HashMap<>();
    private final List<PlanStep> steps = new ArrayList<>();
    private final List<PlanChange> changes = new ArrayList<>();
    private Outcome outcome = Outcome.SAME;
    private Message what = Message.of("importing.about", "");
    private @Nullable String id;
    private @Nullable Reference described;

    /**
     * @param number its number in the plan
     * @param decisions the decisions that were made outside the file
     */
    PendingRowPlan(FileRecord item, long number, Decisions decisions) {
        this.item = item;
        this.number = number;
        this.decisions = decisions;
    }

    /** The same row without any result. */
    PendingRowPlan restarted() {
        return new PendingRowPlan(item, number, decisions);
    }

    FileRecord item() {
        return item;
    }

    /** The text of a field, or null. */
    @Nullable
    String text(String field) {
        return item.text(field);
    }

    /** The decision about a field for this row alone: made outside the file, or the only one in its column. */
    @Nullable
    String decision(String field) {
        String beside = decisions.of(number, field);
        List<String> written = decisions();
        return beside != null || field.equals("source") || written.size() != 1 ? beside : written.getFirst();
    }

    /** All decisions in the column of the row. */
    List<String> decisions() {
        String written = text("decision");
        return written == null
                ? List.of()
                : Arrays.stream(written.split("\\|"))
                        .filter(each -> !each.isEmpty() && !each.equals(Decisions.WITHOUT))
                        .toList();
    }

    /** Whether a decision concerns exactly this field. A decision in the column of the file may concern either end. */
    boolean decided(String field) {
        return decisions.of(number, field) != null;
    }

    /** Whether a decision says that the row describes a new entity. */
    boolean describesNew() {
        return Decisions.NEW.equalsIgnoreCase(decision("name"));
    }

    /** The reference to the entity that the row describes. */
    Reference described() {
        if (described == null) {
            described = EntityRow.reference(this);
        }
        return described;
    }

    /** The keys in the fields with a prefix, each as scheme:value. */
    List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        item.cells().forEach((field, cell) -> {
            if (field.startsWith(prefix)) {
                keys.add(FileRecord.bare(field).substring(prefix.length()) + ":" + cell.text());
            }
        });
        return keys;
    }

    /** The texts of a field that may be given several times. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        item.cells().forEach((name, cell) -> {
            if (FileRecord.bare(name).equals(field)) {
                texts.add(cell.text());
            }
        });
        return texts;
    }

    /** Sets the entity or claim that the row is about. */
    void about(String name, @Nullable String entity) {
        about(Message.of("importing.about", name), entity);
    }

    void about(Message words, @Nullable String of) {
        what = words;
        id = of;
    }

    /** The id of the entity or claim that the row is about; null if unknown. */
    @Nullable
    String id() {
        return id;
    }

    void is(Outcome next) {
        if (next.compareTo(outcome) > 0) {
            outcome = next;
        }
    }

    boolean changesNothing() {
        return outcome == Outcome.SAME;
    }

    boolean waits() {
        return outcome == Outcome.AMBIGUOUS;
    }

    boolean isBlocked() {
        return outcome == Outcome.AMBIGUOUS || outcome == Outcome.WRONG;
    }

    void addReason(Outcome next, String code, @Nullable String field, Message message) {
        addReason(next, code, field, message, null);
    }

    void addReason(Outcome next, String code, @Nullable String field, Message message, @Nullable Message expected) {
        is(next);
        Cell cell = field == null ? null : item.cells().get(field);
        reasons.add(new Reason(
                code,
                message,
                field == null ? null : item.column(field),
                cell == null ? null : cell.text(),
                expected == null && isBlocked() ? ExpectedValue.of(code, message) : expected));
    }

    void wrong(MutationException fault) {
        String field = fault.error().path().getLast();
        String own = field.equals("subject") ? "from" : field.equals("object") ? "to" : field;
        addReason(Outcome.WRONG, fault.error().code().name(), own, fault.error().message());
    }

    /** Adds a changed value. */
    void change(String property, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(PlanChange.of(property, before, after));
        }
    }

    void mayBe(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Adds an open question. */
    void asks(Reference reference) {
        questions.put(reference.field(), reference.decisionKey());
    }

    void step(PlanStep.Kind kind, @Nullable String entity, Map<String, ? extends @Nullable Object> values) {
        steps.add(new PlanStep(kind, entity, new HashMap<>(values), null));
    }

    void step(PlanStep step) {
        steps.add(step);
    }

    PlanRow done() {
        return new PlanRow(
                number,
                item.position(),
                outcome,
                what,
                id,
                List.copyOf(reasons),
                List.copyOf(candidates),
                Map.copyOf(questions),
                isBlocked() ? List.of() : List.copyOf(changes),
                isBlocked() ? List.of() : List.copyOf(steps));
    }
}
