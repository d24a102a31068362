// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Refuses what an account that is bound to a part of the network wrote about others. It looks at what a revision wrote,
 * before that is published, so that no way of writing is forgotten: what lies in the part is judged by what was so
 * before, and of what is new by the revision itself.
 */
@Component
public final class WriteScope {

    private final Neo4jClient client;
    private final InstantSource clock;

    WriteScope(Neo4jClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Why a revision may not be published; empty if it may.
     *
     * @param about further entities that it is about, which it leaves as they are
     */
    public Optional<UserError> fault(@Nullable String within, long revision, Collection<String> about) {
        if (within == null) {
            return Optional.empty();
        }
        return client.query(CypherFiles.text("mutation/outside-scope"))
                .bindAll(Map.of(
                        "within",
                        within,
                        "number",
                        revision,
                        "about",
                        List.copyOf(about),
                        QueryCompiler.TODAY,
                        BusinessCalendar.dayOf(clock.instant())))
                .fetchAs(String.class)
                .one()
                .map(id -> error(id, within));
    }

    private static UserError error(String id, String within) {
        return new UserError(
                UserError.Code.OUTSIDE_SCOPE,
                List.of(),
                Message.of("mutation.outside-scope", id, within),
                id,
                List.of());
    }
}
