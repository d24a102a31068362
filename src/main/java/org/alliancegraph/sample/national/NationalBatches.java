// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.alliancegraph.importing.ImportBatch;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.SourceDay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers a network, while it is told, in batches of the importer that are each small enough for a transaction. */
final class NationalBatches implements NetworkConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(NationalBatches.class);
    private static final int SIZE = 10_000;
    private static final int REPORT = 100_000;

    private final long revision;
    private final Consumer<ImportBatch> sink;
    private final Map<String, SourceDay> days = new HashMap<>();
    private ImportBatch batch;
    private long entities;
    private long claims;

    NationalBatches(long revision, Consumer<ImportBatch> sink) {
        this.revision = revision;
        this.sink = sink;
        this.batch = new ImportBatch(revision);
    }

    @Override
    public void entity(EntityType form, String id, Map<String, String> fields) {
        Map<String, String> values = new HashMap<>(fields);
        values.put("type", form.label());
        if (fields.containsKey("labelDe")) {
            values.put("name", String.valueOf(fields.get("labelDe")));
        }
        batch.create(id, values);
        if (fields.containsKey("ags")) {
            batch.give(id, "ags", String.valueOf(fields.get("ags")));
        }
        if (form == EntityType.SOURCE) {
            ImpreciseDate date = ImpreciseDate.parse(String.valueOf(fields.get("date")));
            days.put(id, SourceDay.of(date.earliest(), date.latest(), null));
        }
        entities++;
        handOnIfFull();
    }

    @Override
    public void claim(Claim claim, @Nullable Attribute value) {
        batch.record(claim, value, days.getOrDefault(claim.source(), SourceDay.UNDATED));
        if (++claims % REPORT == 0) {
            LOG.info("{} claims written.", claims);
        }
        handOnIfFull();
    }

    /** Hands on what is left. */
    void finish() {
        sink.accept(batch);
        LOG.info("Wrote {} entities and {} claims; showing the values of actors and events.", entities, claims);
    }

    private void handOnIfFull() {
        if (batch.size() >= SIZE) {
            sink.accept(batch);
            batch = new ImportBatch(revision);
        }
    }
}
