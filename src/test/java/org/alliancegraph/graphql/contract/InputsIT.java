// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What can't be used is refused before anything is read, at every argument and every input field of the schema. */
@AllianceGraphTest
@DisplayName("A value that can't be used")
class InputsIT {

    /** Whose ids are those of imports. */
    private static final Set<String> OTHER_IDS = Set.of("Query.import(id)");

    /** Arguments that are filters themselves. */
    private static final Set<String> FILTERS = Set.of("via", "text");

    @Autowired
    private GraphQlSource source;

    @LocalServerPort
    private int port;

    private Endpoint endpoint;
    private List<InputPosition> positions;

    @BeforeEach
    void find() {
        endpoint = new Endpoint(port);
        positions = InputPosition.all(source.schema());
        assertThat(positions).hasSizeGreaterThan(100);
    }

    @Test
    void isRefusedWithItsPlaceWhateverItsShape() {
        List<String> failures = new ArrayList<>();
        for (InputPosition each : positions) {
            for (Object wrong : wrong(each.type())) {
                judge(each, wrong, "BAD_INPUT|INVALID_DATE", failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void isRefusedWhereItIsNoId() {
        List<String> failures = new ArrayList<>();
        for (InputPosition each : ids(position -> true)) {
            judge(each, listed(each.type(), "Sozialraumorientierung"), "INVALID_ID", failures);
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void isRefusedInAFilterWhereNoPropertyCanHaveIt() {
        Map<String, List<?>> wrong = new HashMap<>(Map.of(
                "latitude", List.of(999, -90.5),
                "longitude", List.of(181),
                "south", List.of(-91),
                "north", List.of(90.001),
                "west", List.of(-1e9),
                "east", List.of(180.5),
                "min", List.of(-1),
                "max", List.of(-5),
                "withinKm", List.of(-0.5),
                "years", List.of(0, 9_999)));
        wrong.put("nameStartsWith", List.of("a".repeat(1_001)));
        wrong.put("minDegree", List.of(-1, 1_000_001));
        wrong.put("minScore", List.of(-0.1));
        wrong.put("text", List.of("a".repeat(201)));
        List<String> failures = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (InputPosition each : positions) {
            String field = each.inner().isEmpty()
                    ? each.argument().getName()
                    : each.inner().getLast().field();
            if (filters(each) && !each.toString().startsWith("Mutation.") && wrong.containsKey(field)) {
                tried.add(field);
                wrong.get(field).forEach(value -> judge(each, listed(each.type(), value), "BAD_INPUT", failures));
            }
        }
        assertThat(tried).isEqualTo(wrong.keySet());
        assertThat(failures).isEmpty();
    }

    @Test
    void isRefusedWhereAFilterNamesWhatNeverExisted() {
        List<String> failures = new ArrayList<>();
        List<InputPosition> filters = ids(InputsIT::filters);
        for (InputPosition each : filters) {
            String code = takesTopics(each) ? "NOT_FOUND" : "WRONG_TYPE";
            judge(each, listed(each.type(), "topic:kinderbetreung"), code, failures);
        }
        assertThat(filters).hasSizeGreaterThan(20);
        assertThat(failures).isEmpty();
    }

    @Test
    void isRefusedWhereAFilterNamesWhatIsOfAnotherType() {
        List<String> failures = new ArrayList<>();
        for (InputPosition each : ids(position -> filters(position) && !takesAnything(position))) {
            String other = takesTopics(each) ? "source:s5" : "topic:early-childhood-education";
            judge(each, listed(each.type(), other), "WRONG_TYPE", failures);
        }
        assertThat(failures).isEmpty();
    }

    /** Whether something is filtered by what stands there, rather than looked up. */
    private static boolean filters(InputPosition position) {
        return !position.inner().isEmpty()
                || FILTERS.contains(position.argument().getName());
    }

    private static boolean takesTopics(InputPosition position) {
        return takesAnything(position)
                || (!position.inner().isEmpty()
                        && position.inner().getLast().field().equals("topic"));
    }

    private static boolean takesAnything(InputPosition position) {
        return position.toString().endsWith("ids")
                && position.inner().getLast().object().getName().equals("ChangeFilter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { actors(filter: {typs: [PERSON]}) { totalCount } }                | filter has a field 'typs', which NetworkFilter does not have. Did you mean 'types'
        { actors(filter: {types: [PERSONN]}) { totalCount } }              | filter.types[0] is PERSONN, but must be one of PERSON, MUNICIPALITY
        { actors(first: "ten") { totalCount } }                            | first is 'ten', but must be a whole number
        { actors { totalCuont } }                                          | Did you mean 'totalCount'
        { actors(frist: 1) { totalCount } }                                | Did you mean 'first'
        query($a: NetworkFiler) { actors(filter: $a) { totalCount } }      | Did you mean 'NetworkFilter'
        { node(id: "topic:x") { ... on Topik { id } } }                    | Did you mean 'Topic'
        { actors { ...pagee } } fragment page on ActorConnection { totalCount } | Did you mean 'page'
        { actors @inclde(if: true) { totalCount } }                        | Did you mean 'include'
        { actor(id: "Hessen") { id } }                                     | id is 'Hessen'
        { events(from: "2020-02-01", to: "2020-01-31") { totalCount } }     | from must not be after to, but it is 2020-02-01
        { synergies(filter: {topic: "topic:none-such"}) { totalCount } }   | filter.topic is 'topic:none-such', but nothing has this id
        { actors(first: 200) { nodes { claims(first: 200) { nodes { source { id } } } } } } | Lower the page sizes: 200 of actors, 200 of claims
        """)
    void isNamedWithWhatIsAllowed(String document, String message) {
        JsonNode error = endpoint.answer(document).errors().getFirst();
        assertThat(error.path("message").asString("")).contains(message);
    }

    @Test
    void isNoneOfTwoTypes() {
        assertThat(endpoint.answer("{ a: __type(name: \"Actor\") { name } b: __type(name: \"Topic\") { name } }")
                        .errors())
                .isEmpty();
    }

    private List<InputPosition> ids(Predicate<InputPosition> where) {
        return positions.stream()
                .filter(each -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(each.type()))
                        .getName()
                        .equals("ID"))
                .filter(each -> !OTHER_IDS.contains(each.toString()))
                .filter(where)
                .toList();
    }

    private void judge(InputPosition position, @Nullable Object value, String codes, List<String> failures) {
        Operation operation = position.with(value);
        Endpoint.Answer answer = endpoint.answer(operation);
        JsonNode error = answer.json().path("errors").path(0);
        String code = error.path("extensions").path("code").asString("");
        if (answer.status() != 400
                || !code.matches(codes)
                || error.path("extensions").path("input").asString("").isEmpty()) {
            failures.add(position + " " + operation + " " + answer.json());
        }
    }

    /** Values that a type does not allow. */
    private static List<@Nullable Object> wrong(GraphQLType type) {
        List<@Nullable Object> wrong = new ArrayList<>();
        if (type instanceof GraphQLNonNull) {
            wrong.add(null);
        }
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (inner instanceof GraphQLList list) {
            Stream.concat(
                            Stream.of(List.of(List.of(Map.of()))),
                            wrong(list.getWrappedType()).stream().filter(each -> each != null))
                    .forEach(each -> wrong.add(each instanceof List<?> ? each : List.of(each)));
        } else if (inner instanceof GraphQLInputObjectType object) {
            wrong.add("text");
            wrong.add(Map.of("unknwon", 1));
            if (object.isOneOf()) {
                Map<String, @Nullable Object> nothing = new HashMap<>();
                nothing.put(object.getFields().getFirst().getName(), null);
                wrong.add(Map.of());
                wrong.add(nothing);
            }
        } else if (inner instanceof GraphQLEnumType) {
            wrong.add("NO_SUCH_VALUE");
            wrong.add(1);
        } else {
            wrong.add(Map.of("unknwon", 1));
            wrong.add(List.of(List.of()));
        }
        return wrong;
    }

    private static Object listed(GraphQLType type, Object id) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList ? List.of(id) : id;
    }
}
