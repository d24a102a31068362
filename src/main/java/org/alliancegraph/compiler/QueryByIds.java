// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A statement about entities with given ids, for a computation in Java. It reads the same snapshot and day as the
 * computation.
 */
public final class QueryByIds {

    private static final List<String> MOMENT = List.of("asOf", "revision", "inFlight", QueryCompiler.TODAY);

    private QueryByIds() {}

    /**
     * The statement of a file with its parameters.
     *
     * @param seen the parameters of the computation, which say what it sees
     */
    public static Query of(
            String file, List<String> ids, TimeScope scope, Map<String, ? extends @Nullable Object> seen) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        MOMENT.forEach(each -> parameters.put(each, seen.get(each)));
        // As a list by itself, ids would have the statement planned anew for each size of it.
        parameters.put("args", Map.of("ids", ids));
        return new Query(CypherFiles.text(file, scope), parameters);
    }
}
