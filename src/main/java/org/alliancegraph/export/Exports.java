// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Exports the graph. Each export reads the snapshot that was the newest when it began, however long it takes. */
@Component
final class Exports implements NetworkExport {

    private static final int BUFFER = 1 << 15;

    private final ReadExecutor reads;
    private final Snapshots snapshots;
    private final ExportProperties properties;
    private final NetworkScope scope;
    private final InstantSource clock;

    Exports(
            ReadExecutor reads,
            Snapshots snapshots,
            ExportProperties properties,
            NetworkScope scope,
            InstantSource clock) {
        this.reads = reads;
        this.snapshots = snapshots;
        this.properties = properties;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        Cancellation cancellation = Cancellation.after(properties.time());
        network(request, snapshot(request, cancellation), cancellation).writeTo(out);
    }

    /** The snapshot that a request is about now. */
    TimeScope.Snapshot snapshot(ExportRequest request, Cancellation cancellation) {
        return snapshots.at(request.knownAt() == null ? Snapshots.NOW : request.knownAt(), cancellation);
    }

    /**
     * What a request asks for, chosen but not yet read.
     *
     * @throws BadParameter if it can't be met as it is
     */
    Ready network(ExportRequest request, TimeScope.Snapshot snapshot, Cancellation cancellation) throws IOException {
        LocalDate now = BusinessCalendar.dayOf(clock.instant());
        ExportedNetwork network =
                ExportedNetwork.of(new ExportReads(reads, cancellation, scope.resolved(request), snapshot, now));
        return out -> {
            OutputStream open = new BufferedOutputStream(new KeptOpen(out), BUFFER);
            FormatWriter.of(request.format()).write(network, open);
            open.flush();
        };
    }

    /** An export of which only the writing is left. */
    @FunctionalInterface
    interface Ready {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Who opened the stream closes it: libraries that close what they write to would end a broken answer. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
