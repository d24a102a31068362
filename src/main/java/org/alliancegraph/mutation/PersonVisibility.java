// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.Basis;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Stores on people, and on all claims about them, until when they may be seen, so that reads need no further data to
 * decide.
 */
@Component
public final class PersonVisibility {

    private static final List<String> OFFICES = Arrays.stream(Role.values())
            .filter(Role::isPublicOffice)
            .map(Role::name)
            .toList();

    private final Neo4jClient client;

    PersonVisibility(Neo4jClient client) {
        this.client = client;
    }

    /** Updates the people among some entities after a revision changed them. */
    void refresh(Collection<String> ids, long revision) {
        List<String> people = ids.stream()
                .filter(each -> EntityType.ofId(each) == EntityType.PERSON)
                .toList();
        if (people.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> rows = client
                .query(CypherFiles.text("mutation/bases"))
                .bindAll(Map.of("ids", people, "offices", OFFICES, "open", Revision.OPEN))
                .fetch()
                .all()
                .stream()
                .map(each -> row(each, revision))
                .toList();
        client.query(CypherFiles.text("mutation/set-visibility"))
                .bind(rows)
                .to("rows")
                .run();
    }

    private static Map<String, @Nullable Object> row(Map<String, Object> found, long revision) {
        Visibility visible = Visibility.of(
                ((List<?>) Objects.requireNonNull(found.get("bases")))
                        .stream().map(PersonVisibility::basis).toList(),
                Boolean.TRUE.equals(found.get("office")),
                Boolean.TRUE.equals(found.get("restricted")));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", found.get("id"));
        row.put("revision", revision);
        row.put("publicUntil", visible.publicUntil());
        row.put("membersUntil", visible.membersUntil());
        row.put(
                "changed",
                !Objects.equals(visible.publicUntil(), found.get("publicUntil"))
                        || !Objects.equals(visible.membersUntil(), found.get("membersUntil")));
        return row;
    }

    private static Basis basis(Object stored) {
        Map<?, ?> basis = (Map<?, ?>) stored;
        return new Basis(
                Basis.Kind.valueOf(String.valueOf(basis.get("kind"))),
                Audience.valueOf(String.valueOf(basis.get("audience"))),
                (LocalDate) basis.get("until"),
                basis.get("withdrawn") != null);
    }
}
