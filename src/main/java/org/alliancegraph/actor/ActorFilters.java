// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns what a {@code NetworkFilter} asks of actors into one MATCH. What depends on other nodes (a topic, a programme,
 * a place) is found first, from those nodes, so that a selective criterion is where the statement starts.
 */
public final class ActorFilters {

    /** Stands for all that a filter asks of claims, which one and the same claim has to meet. */
    private static final String CLAIMED = "claimed";

    /** What is the same at any time: it cuts first, before what was then is looked up. */
    private static final Set<String> LASTING =
            Set.of("ids", "types", "topic", "program", "alliance", "within", "hasPartners", "minDegree", CLAIMED);

    private final SymbolicName actor;
    private final HistoricalState then;
    private final QueryCompiler compilation;
    private final List<Expression> found = new ArrayList<>();
    private final ActorCriteria criteria;

    private ActorFilters(Selection field, SymbolicName actor, HistoricalState then, QueryCompiler compilation) {
        this.actor = actor;
        this.then = then;
        this.compilation = compilation;
        this.criteria = new ActorCriteria(field, actor, then, compilation, found);
    }

    /**
     * The clauses that bind each actor that passes the filter; a further condition may follow with AND.
     *
     * @param field a field with an argument {@code filter}
     * @throws BadInput {@code BAD_INPUT} if the filter can't be meant
     */
    public static Expression match(Selection field, SymbolicName actor, QueryCompiler compilation) {
        return match(field, actor, HistoricalState.of(actor, compilation), compilation);
    }

    /**
     * The same.
     *
     * @param then of which properties may have been asked already; if any were, or are by the filter, it is bound
     *     beside the actor
     */
    static Expression match(Selection field, SymbolicName actor, HistoricalState then, QueryCompiler compilation) {
        ActorFilters filters = new ActorFilters(field, actor, then, compilation);
        Expression matched = filters.matched(FilterPart.of(field, compilation));
        return filters.found.isEmpty()
                ? matched
                : CypherTemplate.of("WITH {{found}} {{matched}}")
                        .with("found", CypherTemplate.join(", ", filters.found))
                        .with("matched", matched)
                        .expression();
    }

    private Expression matched(FilterPart filter) {
        if (!compilation.lens().past()) {
            return matching("{{present}} AND {{passing}}")
                    .with("passing", all(filter))
                    .expression();
        }
        Expression lasting = all(filter, LASTING::contains);
        Expression passing = all(filter, name -> !LASTING.contains(name));
        // No index knows the values of another time. The index of today's names has all actors, and reads nothing else.
        Expression matched = matching("{{actor}}.sortName > '' AND {{actor}}.id > '' AND {{present}} AND {{lasting}}")
                .with("lasting", lasting)
                .expression();
        return then.asked()
                ? CypherTemplate.of("{{matched}} {{then}} WITH * WHERE {{passing}}")
                        .with("matched", matched)
                        .with("then", then.bound())
                        .with("passing", passing)
                        .expression()
                : CypherTemplate.join(" AND ", List.of(matched, passing));
    }

    private CypherTemplate matching(String condition) {
        return CypherTemplate.of("MATCH ({{actor}}:Entity&Actor) WHERE " + condition)
                .with("actor", actor)
                .with("present", CypherFiles.expand("{{present " + actor.getValue() + "}}", compilation.lens()));
    }

    private Expression all(FilterPart filter) {
        return all(filter, name -> true);
    }

    private Expression all(FilterPart filter, Predicate<String> names) {
        List<Expression> all = new ArrayList<>();
        for (String name : filter.names()) {
            if (!NetworkFilter.OF_CLAIMS.contains(name) && names.test(name)) {
                all.add(criterion(name, filter.part(name), filter));
            }
        }
        if (names.test(CLAIMED) && filter.names().stream().anyMatch(NetworkFilter::asksOfClaims)) {
            all.add(criteria.hasClaim(filter));
        }
        return joined(" AND ", all);
    }

    private Expression criterion(String name, FilterPart part, FilterPart filter) {
        return switch (name) {
            case "and" -> joined(" AND ", part.items().stream().map(this::all).toList());
            case "or" -> any(part.items().stream().map(this::all).toList());
            case "not" ->
                Cypher.not(Cypher.coalesce(all(part), Cypher.literalFalse()).asCondition());
            default -> criteria.of(name, part, filter);
        };
    }

    private static Expression any(List<Expression> alternatives) {
        return alternatives.isEmpty() ? Cypher.literalFalse() : joined(" OR ", alternatives);
    }

    /** Conditions joined by an operator; true if there are none. */
    static Expression joined(String operator, List<Expression> conditions) {
        if (conditions.isEmpty()) {
            return Cypher.literalTrue();
        }
        return CypherTemplate.of("({{conditions}})")
                .with("conditions", CypherTemplate.join(operator, conditions))
                .expression();
    }
}
