// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A root field in two forms. At first, small statements that all operations share answer it, because the database takes
 * about a second to plan a statement for a whole selection. When the field is requested often, the statement for the
 * whole selection is planned in the background. From then on it answers, because each run of it is cheaper.
 */
final class TieredQuery {

    /** How often a root field is requested before the statement for its whole selection is planned. */
    static final int OFTEN = 4;

    private final CompiledQuery inParts;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable CompiledQuery whole;

    TieredQuery(CompiledQuery inParts) {
        this.inParts = inParts;
    }

    boolean serves(TimeScope lens, RequestValues given) {
        return inParts.serves(lens, given);
    }

    /** The number of characters of its statements. */
    int length() {
        CompiledQuery other = whole;
        return inParts.length() + (other == null ? 0 : other.length());
    }

    /**
     * The statement, or the statements, that answer a request.
     *
     * @param statement compiles the field to one statement
     */
    Query query(TimeScope lens, RequestValues given, Supplier<CompiledQuery> statement, Planner planner) {
        CompiledQuery other = whole;
        if (other != null) {
            return other.query(given);
        }
        if (inParts.isInParts() && asked.incrementAndGet() == OFTEN) {
            plan(lens, given, statement, planner);
        }
        return inParts.query(given);
    }

    private void plan(TimeScope lens, RequestValues given, Supplier<CompiledQuery> statement, Planner planner) {
        boolean accepted = planner.plan(lens, () -> {
            CompiledQuery other = statement.get();
            return new Planner.Candidate(other.query(given), () -> whole = other);
        });
        if (!accepted) {
            asked.set(0);
        }
    }
}
