// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.model.Actor;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Municipality;
import org.alliancegraph.model.Source;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.WriteBatch;
import org.springframework.stereotype.Component;

/** Writes a network as one revision. */
@Component
final class SampleWriter {

    private final BatchWriter writer;
    private final CurrentValuesUpdater shown;

    SampleWriter(BatchWriter writer, CurrentValuesUpdater shown) {
        this.writer = writer;
        this.shown = shown;
    }

    void write(SampleData network, OpenRevision writing) {
        WriteBatch batch = new WriteBatch(writing.number());
        network.sources().forEach(each -> batch.create("Source", EntityRows.source(each)));
        network.topics().forEach(each -> batch.create("Topic", EntityRows.topic(each)));
        network.events().forEach(each -> batch.create("Event", EntityRows.event(each)));
        for (Actor each : network.actors()) {
            batch.create(each.type(), EntityRows.actor(each));
            if (each instanceof Municipality municipality) {
                keys(municipality, batch);
            }
        }
        network.attributes().forEach(batch::state);
        Map<String, LocalDate> days =
                network.sources().stream().collect(Collectors.toMap(Source::id, SampleWriter::day));
        for (Claim each : network.claims()) {
            batch.record(each, days.getOrDefault(each.source(), ImpreciseDate.EVER), Map.of());
        }
        writer.write(batch);
        shown.refresh(batch, writing);
    }

    private static void keys(Municipality municipality, WriteBatch batch) {
        Ags ags = municipality.ags();
        Ars ars = municipality.ars();
        if (ags != null) {
            batch.give(municipality.id(), "ags", ags.value(), null);
        }
        if (ars != null) {
            batch.give(municipality.id(), "ars", ars.value(), null);
        }
    }

    private static LocalDate day(Source source) {
        return source.date() == null ? ImpreciseDate.EVER : source.date().earliest();
    }
}
