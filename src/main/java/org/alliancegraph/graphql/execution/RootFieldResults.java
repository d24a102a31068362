// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alliancegraph.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * What came of the root fields of an operation, so that none is read twice when the engine looks for an error: the
 * second time there may be no time left. A database that is away is away for all of them.
 */
final class RootFieldResults {

    private final Map<String, Optional<Object>> values = new ConcurrentHashMap<>();
    private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();
    private final int fields;
    private volatile @Nullable DatabaseUnavailable ofAll;

    /** @param fields how many root fields there are */
    RootFieldResults(int fields) {
        this.fields = fields;
    }

    /** What the field with this key in the answer was read as or failed with before, or now. */
    @Nullable
    Object read(String key, Supplier<@Nullable Object> reading) {
        Optional<Object> known = values.get(key);
        if (known != null) {
            return known.orElse(null);
        }
        RuntimeException own = failures.get(key);
        RuntimeException failure = own == null ? ofAll : own;
        if (failure != null) {
            throw failure;
        }
        try {
            Object value = reading.get();
            values.put(key, Optional.ofNullable(value));
            return value;
        } catch (RuntimeException failed) {
            if (failed instanceof DatabaseUnavailable away) {
                ofAll = away;
            }
            failures.put(key, failed);
            throw failed;
        }
    }

    /** The time that the next field may take: not all that is left while others wait for theirs. */
    Duration share(Duration left) {
        boolean last = values.size() + failures.size() + 1 >= fields;
        return last ? left : left.multipliedBy(3).dividedBy(4);
    }
}
