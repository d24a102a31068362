// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.SourceDay;
import org.jspecify.annotations.Nullable;

/**
 * The writes of one revision, or of a part of a large one. They are gathered first, so that few statements are needed.
 */
public final class WriteBatch {

    private final long revision;
    private final BatchRows rows = new BatchRows();
    private final Map<String, Attribute> attributes = new HashMap<>();
    private final NewEntityValues newcomers = new NewEntityValues();
    private final ChangedEntities changed = new ChangedEntities();
    private final List<Consumer<LocalDate>> undated = new ArrayList<>();
    private int values;

    public WriteBatch(long revision) {
        this.revision = revision;
    }

    public long revision() {
        return revision;
    }

    /** Creates an entity, from the properties that no claim states. */
    public WriteBatch create(String type, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> row = new HashMap<>(properties);
        row.put("type", type);
        row.put("version", revision);
        row.put("recorded", revision);
        row.put("retracted", org.alliancegraph.model.Revision.OPEN);
        rows.entity(type, row);
        String id = String.valueOf(row.get("id"));
        newcomers.add(id, row);
        changed.create(id);
        return this;
    }

    /** Lets an entity answer for the id of one that was merged into it before it came here. */
    public WriteBatch alias(String type, Map<String, @Nullable Object> properties, String kept) {
        String gone = String.valueOf(properties.get("id"));
        create(type, properties);
        changed.remove(gone);
        newcomers.remove(gone);
        return step("merge-entities", Map.of("gone", gone, "kept", kept))
                .step("retract-entities", Map.of("id", gone))
                .touch(kept);
    }

    /** Brings an entity back that was taken out of the graph, under its id and as it was. */
    public WriteBatch reinstate(String id) {
        return step("reinstate-entities", Map.of("id", id)).touch(id);
    }

    /** Records a claim, in place of another one if it corrects that. */
    public WriteBatch record(Claim claim, SourceDay sourceDay, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> row = ClaimRow.of(claim, revision, more);
        undated.add(day -> ClaimRow.date(row, claim, sourceDay, day));
        Attribute attribute = attributes.get(claim.to());
        if (attribute != null) {
            row.put("value", ClaimRow.of(attribute));
        }
        rows.claim(claim.type(), row);
        if (attribute != null && newcomers.contains(claim.from())) {
            newcomers.state(claim, sourceDay.order(), attribute);
        } else if (CurrentValues.shows(claim.type(), attribute == null ? null : attribute.property())) {
            changed.outdate(claim.from());
        }
        return count(claim.from(), claim.to());
    }

    /** Creates the value that the next claim of this batch states. */
    public WriteBatch state(Attribute attribute) {
        attributes.put(attribute.id(), attribute);
        values++;
        return this;
    }

    /** Takes a claim back; what is counted as changed by that is left to whoever records another in its place. */
    public WriteBatch retract(String claim) {
        return step("retract-claims", Map.of("id", claim));
    }

    /** Takes a claim back that nothing may come in place of. */
    WriteBatch retract(StoredClaim standing) {
        outdate(standing);
        Claim claim = standing.claim();
        return retract(claim.id()).count(claim.from(), claim.to());
    }

    /** Dates a claim anew that nobody has seen yet. */
    void date(StoredClaim unseen, SourceDay stated) {
        step("date-claims", Map.of("id", unseen.claim().id(), "properties", ClaimRow.days(unseen.claim(), stated)));
        outdate(unseen);
    }

    private void outdate(StoredClaim claim) {
        if (CurrentValues.shows(claim.claim().type(), claim.property())) {
            changed.outdate(claim.claim().from());
        }
    }

    /** Counts as changed what another batch of the same revision changes. */
    void join(WriteBatch other) {
        changed.addAll(other.changed);
    }

    /** Gives an entity a key, or one that another had before a merge. */
    public WriteBatch give(String entity, String scheme, String value, @Nullable String mergedFrom) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("entity", entity);
        row.put("key", scheme + ":" + value);
        row.put("scheme", scheme);
        row.put("value", value);
        row.put("mergedFrom", mergedFrom);
        return count(entity).step("create-external-key", row);
    }

    /** Takes an official key from what had it before it was taken out of the graph: no two may show the same. */
    public WriteBatch release(String entity, String scheme, String value) {
        return step("release-official-keys", Map.of("id", entity, scheme, value));
    }

    /** Does not give a key after all. */
    void withhold(String key) {
        rows.removeStep("create-external-key", each -> key.equals(each.get("key")));
    }

    /** Gives an entity other values of its own; what they were is noted when they are written. */
    public WriteBatch edit(String id, Map<?, ?> before, Map<String, @Nullable Object> after) {
        return note(id, before, after) ? changed(id, after.keySet()) : this;
    }

    /** The same, unless nothing differs, without counting the entity as changed. */
    boolean note(String id, Map<?, ?> before, Map<String, @Nullable Object> after) {
        List<Map<String, @Nullable Object>> noted = FieldNotes.of(before, after);
        if (!noted.isEmpty()) {
            step("change-entities", Map.of("id", id, "properties", after, "changes", noted));
        }
        return !noted.isEmpty();
    }

    /** Adds a row to one of the statements that are run for every batch that needs them. */
    WriteBatch step(String statement, Map<String, ? extends @Nullable Object> row) {
        Map<String, @Nullable Object> all = new HashMap<>(row);
        all.put("revision", revision);
        rows.step(statement, all);
        return this;
    }

    /** Counts an entity as changed of which properties of its own are others now. */
    WriteBatch changed(String id, Set<String> properties) {
        return properties.stream().anyMatch(CurrentValues.OWN::contains) ? touch(id) : count(id);
    }

    /** Counts entities as changed, so that they get a new version and show what is now claimed about them. */
    public WriteBatch touch(String... ids) {
        changed.touch(ids);
        return this;
    }

    /** Counts entities as changed in what they do not show of themselves. */
    WriteBatch count(String... ids) {
        changed.count(ids);
        return this;
    }

    public BatchRows rows() {
        return rows;
    }

    /** The number of rows and values gathered. */
    public int size() {
        return rows.size() + values;
    }

    /** Everything that changes. */
    public Set<String> touched() {
        return changed.all();
    }

    /** What may have to show something else of itself than it does when this batch is written. */
    public Set<String> outdated() {
        return changed.outdated();
    }

    /** Completes what depends on the day on which it is written. */
    void date(LocalDate day) {
        undated.forEach(each -> each.accept(day));
        newcomers.show(day);
    }

    NewEntityValues newcomers() {
        return newcomers;
    }
}
