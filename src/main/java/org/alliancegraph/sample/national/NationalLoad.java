// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.mutation.OfficialKeys;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.WriteBatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a network part by part while it is told, and then lets its entities show what is claimed about them. */
final class NationalLoad implements NetworkConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(NationalLoad.class);
    private static final int PART = 10_000;
    private static final int REPORT = 100_000;

    private final long revision;
    private final BatchWriter writer;
    private final CurrentValuesUpdater shown;
    private final Consumer<Consumer<OpenRevision>> part;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Set<String> outdated = new LinkedHashSet<>();
    private int entities;
    private WriteBatch batch;
    private long claims;

    /** @param part does a part of the writing in a transaction of its own */
    NationalLoad(long revision, BatchWriter writer, CurrentValuesUpdater shown, Consumer<Consumer<OpenRevision>> part) {
        this.revision = revision;
        this.writer = writer;
        this.shown = shown;
        this.part = part;
        this.batch = new WriteBatch(revision);
    }

    @Override
    public void entity(EntityType form, String id, Map<String, String> fields) {
        String name = Objects.requireNonNullElseGet(
                fields.get("name"), () -> String.valueOf(fields.getOrDefault("title", fields.get("labelDe"))));
        Map<String, @Nullable Object> properties = new HashMap<>(EntityFields.name(name));
        properties.put("id", id);
        fields.forEach((field, value) -> {
            if (form.owns(field)) {
                properties.putAll(EntityFields.properties(form, field, value));
            }
        });
        OfficialKeys.complete(properties);
        batch.create(form.label(), properties);
        if (fields.containsKey("ags")) {
            batch.give(id, "ags", String.valueOf(fields.get("ags")), null);
        }
        if (form == EntityType.SOURCE) {
            days.put(id, ImpreciseDate.parse(String.valueOf(fields.get("date"))).earliest());
        }
        entities++;
        flushIfFull();
    }

    @Override
    public void claim(Claim claim, @Nullable Attribute value) {
        if (value != null) {
            batch.state(value);
        }
        batch.record(claim, days.getOrDefault(claim.source(), ImpreciseDate.EVER), Map.of());
        if (++claims % REPORT == 0) {
            LOG.info("{} claims written.", claims);
        }
        flushIfFull();
    }

    /**
     * Writes what is left, and lets everything show its values: municipalities first, since others are where they are.
     */
    void finish() {
        flush();
        LOG.info("Showing the values of {} actors and events.", outdated.size());
        Map<Boolean, List<String>> places =
                outdated.stream().collect(Collectors.partitioningBy(id -> id.startsWith("municipality:")));
        show(Objects.requireNonNull(places.get(true)));
        show(Objects.requireNonNull(places.get(false)));
    }

    int entities() {
        return entities;
    }

    long claims() {
        return claims;
    }

    private void show(List<String> ids) {
        for (int i = 0; i < ids.size(); i += PART) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + PART));
            part.accept(writing -> shown.refresh(some, writing));
        }
    }

    private void flushIfFull() {
        if (batch.size() >= PART) {
            flush();
        }
    }

    private void flush() {
        WriteBatch full = batch;
        batch = new WriteBatch(revision);
        if (full.size() > 0) {
            part.accept(writing -> writer.write(full));
            outdated.addAll(full.outdated());
        }
    }
}
