// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.InstantSource;
import org.alliancegraph.database.ReadExecutor;

/** Makes what reads at moments for further instances of the product on one database. */
public final class SnapshotInstances {

    private SnapshotInstances() {}

    public static SettledMoments settled(MomentPromise promise, InstantSource clock) {
        return new SettledMoments(promise, clock);
    }

    public static Snapshots snapshots(ReadExecutor reads, SettledMoments settled) {
        return new Snapshots(reads, new AggregateCache(reads), new RecentAggregates(InstantSource.system()), settled);
    }
}
