// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Reads as somebody of a role would, on the product of a test that has no accounts. */
public record ReadAs(ExecutionGraphQlService api, AccessRole role) {

    /** What is answered; an answer with errors fails the test. */
    public Map<?, ?> data(String document, Map<String, @Nullable Object> variables) {
        ExecutionGraphQlResponse response = answer(document, variables);
        assertThat(response.getErrors()).isEmpty();
        return Objects.requireNonNull(response.getData());
    }

    /** What is answered, with errors or without. */
    public ExecutionGraphQlResponse answer(String document, Map<String, @Nullable Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, null, "read-as", Locale.ENGLISH);
        Account account = new Account(role.name().toLowerCase(Locale.ROOT), role, true);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Account.class, account)).build());
        return Objects.requireNonNull(api.execute(request).block());
    }
}
