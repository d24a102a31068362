// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The imports in memory: all that are under way and, of the others, the last thousand for a week. A plan that waits is
 * read from its file again when somebody asks for it later.
 */
final class RecentImports {

    static final int MOST = 1_000;

    private final InstantSource clock;
    private final LinkedHashMap<String, Begun> all = new LinkedHashMap<>();

    RecentImports(InstantSource clock) {
        this.clock = clock;
    }

    private record Begun(Import of, Instant at) {}

    synchronized void add(Import begun) {
        all.put(begun.id(), new Begun(begun, clock.instant()));
        forgetOld();
    }

    /** @param kept reads the import if it is not in memory */
    synchronized Optional<Import> find(String id, Function<String, @Nullable Import> kept) {
        forgetOld();
        Begun begun = all.get(id);
        if (begun != null) {
            return Optional.of(begun.of());
        }
        Optional<Import> found = Optional.ofNullable(kept.apply(id));
        found.ifPresent(this::add);
        return found;
    }

    synchronized List<Import> all() {
        return all.values().stream().map(Begun::of).toList();
    }

    synchronized void forgetWaiting() {
        all.values().removeIf(each -> each.of().resting());
    }

    private void forgetOld() {
        Instant since = clock.instant().minus(UploadStore.LONGEST);
        int excess = all.size() - MOST;
        for (Iterator<Begun> oldest = all.values().iterator(); oldest.hasNext(); ) {
            Begun each = oldest.next();
            if (excess <= 0 && !each.at().isBefore(since)) {
                return;
            }
            if (each.of().resting()) {
                oldest.remove();
                excess--;
            }
        }
    }
}
