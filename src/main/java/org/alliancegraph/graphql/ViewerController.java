// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells pages whose account they work with, so that they offer what it may do and nothing else. */
@Controller
class ViewerController {

    @QueryMapping
    Account viewer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Account.class));
    }

    @SchemaMapping(typeName = "Viewer")
    @Nullable
    String name(Account viewer) {
        return viewer.name();
    }

    @SchemaMapping(typeName = "Viewer")
    AccessRole role(Account viewer) {
        return viewer.role();
    }

    @SchemaMapping(typeName = "Viewer")
    boolean hasAccounts(Account viewer) {
        return viewer.signInHelps();
    }
}
