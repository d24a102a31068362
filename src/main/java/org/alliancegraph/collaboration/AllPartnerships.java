// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.KeysetSource;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Pages of the whole network as pairs. Actors come from an index in the order of their names, so a page looks at no
 * more of them than it has pairs of; how many pairs there are takes all of them, and is computed once for all pages.
 */
final class AllPartnerships implements KeysetSource {

    private static final RowQuery DIRECT = RowQuery.of("collaboration/direct-partners");
    /** What pages of the same pairs have in common. */
    private static final List<String> ON_EVERY_PAGE = List.of("filter", "through", "via", "contradictory");

    private static final RowQuery COMPLETE = RowQuery.of(PartnershipFields.WHOLE);

    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return "";
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            QueryCompiler compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName pair = compilation.variable();
        HistoricalState then = HistoricalState.of(actor, compilation);
        Expression name = then.property("sortName");
        boolean falling = compilation.choice(field, given -> Page.of(given).backward());
        boolean first = compilation.choice(field, given -> position.apply(given) == null);
        String direction = falling ? " DESC" : "";
        Expression page = CypherTemplate.of("""
            {{pairs}} WITH {{actorThen}}, {{pair}} WHERE {{wanted}}
            ORDER BY {{name}}{{direction}}, {{actor}}.id{{direction}}, {{pair}}.keys{{direction}} LIMIT {{limit}}\
            """)
                .with(
                        "pairs",
                        pairs(
                                field,
                                actor,
                                then,
                                pair,
                                NetworkFilter.among(field, compilation),
                                first ? Cypher.literalTrue() : near(name, field, position, falling, compilation),
                                compilation))
                .with("actorThen", with(actor, then))
                .with("actor", actor)
                .with("pair", pair)
                .with(
                        "wanted",
                        first
                                ? Cypher.literalTrue()
                                : beyond(pair.property("keys"), compilation.parameter(field, position), falling))
                .with("name", name)
                .with("direction", direction)
                .with("limit", compilation.parameter(field, Page::limit))
                .expression();
        if (completesFirst(field, compilation)) {
            return CypherTemplate.of("{{page}} WITH {{pair}} AS {{row}}")
                    .with("page", page)
                    .with("pair", pair)
                    .with("row", row)
                    .expression();
        }
        return CypherTemplate.of("{{page}} {{completion}} WITH {{row}} ORDER BY {{row}}.keys{{direction}}")
                .with("page", page)
                .with("completion", COMPLETE.call(pair, field, row, compilation))
                .with("row", row)
                .with("direction", direction)
                .expression();
    }

    @Override
    public Expression total(Selection field, QueryCompiler compilation) {
        return compilation.computed(field.with(AllPartnerships::onEveryPage), (nothing, selection, apart) -> {
            SymbolicName actor = apart.variable();
            SymbolicName pair = apart.variable();
            Expression found = NetworkFilter.amongWithin(selection, apart);
            HistoricalState then = HistoricalState.of(actor, apart);
            if (found == null) {
                return Subqueries.count(pairs(selection, actor, then, pair, null, Cypher.literalTrue(), apart), pair);
            }
            SymbolicName ids = apart.variable();
            return CypherTemplate.of("COUNT { WITH {{found}} AS {{ids}} {{pairs}} RETURN {{pair}} }")
                    .with("found", found)
                    .with("ids", ids)
                    .with("pairs", pairs(selection, actor, then, pair, ids, Cypher.literalTrue(), apart))
                    .with("pair", pair)
                    .expression();
        });
    }

    private static Map<String, @Nullable Object> onEveryPage(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> same = new HashMap<>(given);
        same.keySet().retainAll(ON_EVERY_PAGE);
        return same;
    }

    /** The clauses that bind each pair that passes the filter, its actor in the order of the index or of then. */
    private static Expression pairs(
            Selection field,
            SymbolicName actor,
            HistoricalState then,
            SymbolicName pair,
            @Nullable Expression among,
            Expression from,
            QueryCompiler compilation) {
        SymbolicName found = compilation.variable();
        boolean complete = completesFirst(field, compilation);
        SymbolicName keyed = complete ? compilation.variable() : pair;
        Expression name = then.property("sortName");
        boolean past = then.asked();
        Expression partners =
                partners(field, compilation).call(actor, field.with(PartnershipFields::criteria), found, compilation);
        Expression all = CypherTemplate.of("""
            MATCH ({{actor}}:Actor) WHERE {{actor}}.sortName IS NOT NULL AND {{actor}}.id > '' AND {{from}}
            AND coalesce({{present}}, false) AND ({{types}} IS NULL OR {{actor}}.type IN {{types}}) AND {{oneAdmitted}}
            {{partners}} WITH * WHERE {{found}}.actor.id < {{found}}.partner.id AND {{otherAdmitted}}
            WITH {{actorThen}}, {{found}}{.*, keys: [{{name}}, {{actor}}.id] + {{found}}.keys} AS {{keyed}}\
            """)
                .with("actor", actor)
                .with("from", past ? Cypher.literalTrue() : from)
                .with("present", CypherFiles.expand("{{present " + actor.getValue() + "}}", compilation.lens()))
                .with("types", types(field, compilation))
                .with("oneAdmitted", admitted(actor.property("id"), among))
                .with("otherAdmitted", admitted(Cypher.property(found, "partner", "id"), among))
                .with(
                        "partners",
                        past ? CypherTemplate.join(" ", List.of(inOrder(actor, then, name, from), partners)) : partners)
                .with("actorThen", with(actor, then))
                .with("found", found)
                .with("name", name)
                .with("keyed", keyed)
                .expression();
        return complete ? CypherTemplate.join(" ", List.of(all, COMPLETE.call(keyed, field, pair, compilation))) : all;
    }

    /** No index knows the order of another time, so the actors are sorted before their partners are looked for. */
    private static Expression inOrder(SymbolicName actor, HistoricalState then, Expression name, Expression from) {
        return CypherTemplate.of("{{then}} WITH * WHERE {{from}} WITH * ORDER BY {{name}}, {{actor}}.id")
                .with("then", then.bound())
                .with("from", from)
                .with("name", name)
                .with("actor", actor)
                .expression();
    }

    private static Expression with(SymbolicName actor, HistoricalState then) {
        return then.asked() ? CypherTemplate.join(", ", List.of(actor, then.name())) : actor;
    }

    private static Expression near(
            Expression name,
            Selection field,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            boolean falling,
            QueryCompiler compilation) {
        Expression here = compilation.parameter(
                field, given -> Objects.requireNonNull(position.apply(given)).getFirst());
        return falling ? name.lte(here) : name.gte(here);
    }

    private static Expression beyond(Expression keys, Expression position, boolean falling) {
        return falling ? keys.lt(position) : keys.gt(position);
    }

    private static RowQuery partners(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, AllPartnerships::onlyDirect) ? DIRECT : PartnershipFields.PARTNERS;
    }

    private static boolean onlyDirect(Map<String, @Nullable Object> given) {
        return given.get("via") == null && List.of("DIRECT").equals(given.get("through"));
    }

    private static boolean completesFirst(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, given -> PartnershipFields.asksIfContradictory(given) && !onlyDirect(given));
    }

    private static Expression admitted(Expression id, @Nullable Expression among) {
        return among == null ? Cypher.literalTrue() : id.in(among);
    }

    private static Expression types(Selection field, QueryCompiler compilation) {
        return compilation.parameter(
                field, given -> PartnershipFields.criteria(given).get("types"));
    }
}
