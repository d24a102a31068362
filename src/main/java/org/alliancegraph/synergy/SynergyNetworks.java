// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each question the network of its moment; those of the last moments are kept while there is memory. */
@Component
final class SynergyNetworks {

    private static final int KEPT = 4;

    private final Projection projection;
    private final Map<Moment, SoftReference<SynergyNetwork>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    SynergyNetworks(Projection projection) {
        this.projection = projection;
    }

    private record Moment(
            LocalDate asOf,
            boolean dayGiven,
            TimeScope.Snapshot snapshot,
            @Nullable Object reader) {}

    /** The network of the moment that the parameters of a computation say. */
    SynergyNetwork at(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        TimeScope.Snapshot snapshot = ReadMoment.snapshot(parameters);
        Moment moment = new Moment(
                (LocalDate) Objects.requireNonNull(parameters.get("asOf")),
                Boolean.TRUE.equals(parameters.get("dayGiven")),
                snapshot,
                parameters.get(QueryCompiler.READER));
        NetworkImage image = projection.at(parameters, cancellation);
        synchronized (kept) {
            SoftReference<SynergyNetwork> last = kept.get(moment);
            SynergyNetwork network = last == null ? null : last.get();
            if (network == null || !network.image().equals(image)) {
                network = new SynergyNetwork(
                        image, new ReadMoment(moment.asOf(), moment.dayGiven(), snapshot), Weights.STANDARD);
                kept.put(moment, new SoftReference<>(network));
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
            return network;
        }
    }
}
