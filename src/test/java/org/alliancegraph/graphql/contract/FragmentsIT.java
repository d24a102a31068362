// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** What is selected of another type than the one that is there is left out, wherever it may be selected. */
@AllianceGraphTest
@DisplayName("A fragment on another type")
@Tag("slow")
class FragmentsIT {

    private static final int LEAVES = 5;

    @Autowired
    private GraphQlSource source;

    @LocalServerPort
    private int port;

    @Test
    void isLeftOutWhereverASchemaTypeIsAbstract() {
        Endpoint endpoint = new Endpoint(port);
        List<String> failures = new ArrayList<>();
        List<SchemaPath> positions = SchemaPath.all(source.schema()).stream()
                .filter(each -> !members(each).isEmpty())
                .toList();
        for (SchemaPath position : positions) {
            String document = "{ %s }".formatted(everyMember(position));
            Endpoint.Answer answer = endpoint.answer(document);
            if (!answer.errors().isEmpty()) {
                failures.add(position + ": " + answer.errors().getFirst() + "\n" + document);
            }
        }
        assertThat(positions).hasSizeGreaterThan(20);
        assertThat(failures).isEmpty();
    }

    private List<GraphQLObjectType> members(SchemaPath position) {
        return SchemaPath.members(source.schema(), (GraphQLNamedType)
                GraphQLTypeUtil.unwrapAll(position.field().getType()));
    }

    /** Selects of each member what the others do not have, under keys of its own. */
    private String everyMember(SchemaPath position) {
        StringBuilder selection = new StringBuilder("__typename");
        for (GraphQLObjectType member : members(position)) {
            List<String> own = SchemaPath.leaves(member).stream()
                    .filter(each -> !each.equals("id"))
                    .limit(LEAVES)
                    .map(each -> member.getName() + "_" + each.replaceAll("\\W.*", "") + ": " + each)
                    .toList();
            selection.append(" ... on %s { %s }".formatted(member.getName(), String.join(" ", own)));
        }
        return position.query("", selection.toString());
    }
}
