// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.actor.Ags;
import org.alliancegraph.actor.Ars;
import org.alliancegraph.actor.Municipality;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.intake.change.Batch;
import org.alliancegraph.intake.change.BatchWriter;
import org.alliancegraph.intake.change.ShownValues;
import org.alliancegraph.intake.change.Writing;
import org.alliancegraph.source.Source;
import org.springframework.stereotype.Component;

/** Writes a network as one revision. */
@Component
final class NetworkWriter {

    private final BatchWriter writer;
    private final ShownValues shown;

    NetworkWriter(BatchWriter writer, ShownValues shown) {
        this.writer = writer;
        this.shown = shown;
    }

    void write(Network network, Writing writing) {
        Batch batch = new Batch(writing.number());
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
                network.sources().stream().collect(Collectors.toMap(Source::id, NetworkWriter::day));
        for (Claim each : network.claims()) {
            batch.record(each, days.getOrDefault(each.source(), ImpreciseDate.EVER), Map.of());
        }
        writer.write(batch);
        shown.refresh(batch, writing);
    }

    private static void keys(Municipality municipality, Batch batch) {
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
