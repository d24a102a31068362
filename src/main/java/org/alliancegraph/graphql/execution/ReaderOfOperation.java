// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import org.alliancegraph.model.Audience;
import org.springframework.graphql.ExecutionGraphQlRequest;

/** Says for whom an operation is that another room of this process runs; otherwise it sees everything. */
public final class ReaderOfOperation {

    private ReaderOfOperation() {}

    /** Has an operation see what a reader may. */
    public static void set(ExecutionGraphQlRequest operation, Audience reader) {
        operation.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Audience.class, reader)).build());
    }
}
