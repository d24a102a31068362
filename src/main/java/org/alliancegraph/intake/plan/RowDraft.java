// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.intake.change.Fault;
import org.alliancegraph.intake.file.Cell;
import org.alliancegraph.intake.file.Item;
import org.alliancegraph.intake.plan.PlanRow.Candidate;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.alliancegraph.intake.plan.PlanRow.Reason;
import org.jspecify.annotations.Nullable;

/** The plan of one row while it is made: its outcome only ever gets graver. */
final class RowDraft {

    private final Item item;
    private final long number;
    private final Decisions decisions;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, String> questions = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private Outcome outcome = Outcome.SAME;
    private String what = "";
    private @Nullable String id;
    private @Nullable Reference described;

    /**
     * @param number its number in the plan
     * @param decisions what was decided beside the file
     */
    RowDraft(Item item, long number, Decisions decisions) {
        this.item = item;
        this.number = number;
        this.decisions = decisions;
    }

    /** The same row, as if nothing had been said of it yet. */
    RowDraft afresh() {
        return new RowDraft(item, number, decisions);
    }

    Item item() {
        return item;
    }

    /** The text of a field, or null. */
    @Nullable
    String text(String field) {
        return item.text(field);
    }

    /** Who is meant in a field, as far as it was decided: beside the file, or in its column for decisions. */
    @Nullable
    String decision(String field) {
        String beside = decisions.of(number, field);
        return beside != null || field.equals("source") ? beside : text("decision");
    }

    /** Whether it was decided for this very field who is meant; the column of the file may mean either end. */
    boolean decided(String field) {
        return decisions.of(number, field) != null;
    }

    /** Whether it was decided that it describes somebody new. */
    boolean describesNew() {
        return Decisions.NEW.equalsIgnoreCase(decision("name"));
    }

    /** Who or what the row of an entity describes. */
    Reference described() {
        if (described == null) {
            described = EntityRow.reference(this);
        }
        return described;
    }

    /** The keys in the fields that begin so, each as scheme:value. */
    List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        item.cells().forEach((field, cell) -> {
            if (field.startsWith(prefix)) {
                keys.add(Item.bare(field).substring(prefix.length()) + ":" + cell.text());
            }
        });
        return keys;
    }

    /** The texts of a field that may be given several times. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        item.cells().forEach((name, cell) -> {
            if (Item.bare(name).equals(field)) {
                texts.add(cell.text());
            }
        });
        return texts;
    }

    void about(String words, @Nullable String entity) {
        what = words;
        id = entity;
    }

    void is(Outcome next) {
        if (next.compareTo(outcome) > 0) {
            outcome = next;
        }
    }

    boolean stuck() {
        return outcome == Outcome.AMBIGUOUS || outcome == Outcome.WRONG;
    }

    void because(Outcome next, String code, @Nullable String field, String message) {
        because(next, code, field, message, null);
    }

    void because(Outcome next, String code, @Nullable String field, String message, @Nullable String expected) {
        is(next);
        Cell cell = field == null ? null : item.cells().get(field);
        reasons.add(new Reason(
                code,
                message,
                cell == null ? field : cell.column(),
                cell == null ? null : cell.text(),
                expected == null && stuck() ? Expected.of(code, message) : expected));
    }

    void wrong(Fault fault) {
        String field = fault.error().path().getLast();
        String own = field.equals("subject") ? "from" : field.equals("object") ? "to" : field;
        because(Outcome.WRONG, fault.error().code().name(), own, fault.error().message());
    }

    void mayBe(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Says what waits for a decision. */
    void asks(Reference reference) {
        questions.put(reference.field(), reference.decisionKey());
    }

    void step(Step.Kind kind, @Nullable String entity, Map<String, ? extends @Nullable Object> values) {
        steps.add(new Step(kind, entity, new HashMap<>(values), null));
    }

    void step(Step step) {
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
                stuck() ? List.of() : List.copyOf(steps));
    }
}
