// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A root field in two forms. Who asks first is answered by small statements that all operations have in common, as the
 * database takes a second to plan one that is made for a selection. If the field is asked often, such a statement is
 * planned in the background, and answers from then on, as it costs less each time.
 */
final class TieredQuery {

    /** How often a root field is asked before its own statement is worth its planning. */
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

    /** How many characters its statements have. */
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
