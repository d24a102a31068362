// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Compiles one root field to one statement. {@link ObjectCompiler} compiles what is selected of an object;
 * {@link CompiledQueryBuilder} gathers what the statement needs besides its text.
 */
public final class QueryCompiler {

    /** The column with the answer of a compiled root field. */
    public static final String VALUE = "value";

    /** The key under which an object of a family says its type. */
    public static final String TYPE = "__typename";

    /** The parameter with what ids that are read at another time than now end with. */
    static final String TIME = "time";

    /** The parameter with the day on which something is asked. */
    public static final String TODAY = "today";

    /** The parameter of a computation that says for whom it is; absent for those who see everything. */
    public static final String READER = "reader";

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_2025).build());

    private final FieldRegistry fields;
    private final TimeScope lens;
    private final RequestValues given;
    private final boolean inParts;
    private final CompiledQueryBuilder query;
    private final ObjectCompiler objects;
    private int variables;

    private QueryCompiler(FieldRegistry fields, TimeScope lens, RequestValues given, boolean inParts) {
        this.fields = fields;
        this.lens = lens;
        this.given = given;
        this.inParts = inParts;
        this.query = new CompiledQueryBuilder(lens);
        this.objects = new ObjectCompiler(fields, this, inParts);
    }

    /**
     * A field of the query type, or what a write returns, compiled for one request.
     *
     * @throws BadInput if an argument anywhere below the field can't be meant
     */
    public static Query query(FieldRegistry fields, TimeScope lens, Selection root, RequestValues given) {
        return compile(fields, lens, root, given, true).query(given);
    }

    /** A field that the same client asks for again and again, compiled to one statement. */
    public static Query whole(FieldRegistry fields, TimeScope lens, Selection root, RequestValues given) {
        return compile(fields, lens, root, given, false).query(given);
    }

    /**
     * Compiles a root field for a request and all that are like it.
     *
     * @param inParts whether nodes and relationships are read by small statements that all operations have in common,
     *     which the database has planned before, and not by one that is made for this selection
     */
    static CompiledQuery compile(
            FieldRegistry fields, TimeScope lens, Selection root, RequestValues given, boolean inParts) {
        QueryCompiler compilation = new QueryCompiler(fields, lens, given, inParts);
        FieldBinding field = compilation.require(root.types().iterator().next(), root.name());
        return compilation.program(field.cypher(), root);
    }

    private CompiledQuery program(FieldExpression cypher, Selection field) {
        SymbolicName nothing = variable();
        Expression value = cypher.compile(nothing, field, this);
        CompiledQuery whole = value instanceof Parameter<?> parameter ? query.computation(parameter) : null;
        if (whole != null) {
            return whole;
        }
        Statement statement = Cypher.with(Cypher.literalNull().as(nothing))
                .returning(value.as(VALUE))
                .build();
        return query.build(RENDERER.render(statement));
    }

    public TimeScope lens() {
        return lens;
    }

    /** A variable that no other part of the statement uses. */
    public SymbolicName variable() {
        return Cypher.name("v" + variables++);
    }

    /** A parameter of the statement that has this value in every request. */
    public Parameter<?> parameter(@Nullable Object constant) {
        return query.constant(constant);
    }

    /** A parameter of the statement whose value every request makes of the arguments that it has for a field. */
    public Parameter<?> parameter(
            Selection field, Function<Map<String, @Nullable Object>, ? extends @Nullable Object> value) {
        return query.bound(field, value);
    }

    /**
     * A parameter whose value is computed by a statement of its own, once for all requests that need the same: for what
     * goes through the whole network and is small. The statement sees no variable of this one.
     */
    public Parameter<?> computed(Selection field, FieldExpression value) {
        return query.computed(statement(apart(false), value, field));
    }

    /**
     * A parameter whose value Java computes of the arguments of a field, once for all requests that need the same.
     *
     * @param what names the computation
     */
    public Parameter<?> computed(String what, Selection field, ComputedValue computation) {
        return computed(what, field, Map.of(), computation);
    }

    /**
     * The same of what statements find, too.
     *
     * @param inputs parameters that other statements compute, by the names under which the computation has them
     */
    public Parameter<?> computed(
            String what, Selection field, Map<String, ? extends Expression> inputs, ComputedValue computation) {
        return query.computed(what, field, inputs, computation);
    }

    /**
     * The value of a field that Java computes of something the statement finds, such as an id, and from which another
     * statement then selects. All that one request finds is computed and selected from at once.
     *
     * @param owner what it is computed of
     * @param computation computes a list, with a value for each of what it finds in its parameters as owners
     * @param selected what is selected of a value, which it sees as its owner
     */
    public Expression deferred(
            String what, Expression owner, Selection field, ComputedValue computation, FieldExpression selected) {
        QueryCompiler apart = apart(inParts);
        SymbolicName found = apart.variable();
        FieldExpression all = (nothing, selection, compilation) ->
                Subqueries.each(Cypher.parameter("found"), found, selected.compile(found, selection, compilation));
        return query.deferred(
                owner,
                CompiledQuery.computed(lens, what, field.arguments(), Map.of(), computation),
                statement(apart, all, field));
    }

    /**
     * Something about the arguments of a field that the text of the statement depends on: the statement will serve only
     * requests in which it is equal.
     */
    public <T extends @Nullable Object> T choice(Selection field, Function<Map<String, @Nullable Object>, T> choice) {
        return query.guarded(field, choice, given);
    }

    /** An id as it is read at the time asked for, so that nobody takes what was then for what is now. */
    Expression dated(Expression id) {
        return lens.past() ? id.concat(Cypher.parameter(TIME)) : id;
    }

    /** A connection field, whose cursors hold only at the time for which they were made. */
    Selection timed(Selection connection) {
        if (!lens.past()) {
            return connection;
        }
        return connection.from(request -> {
            Map<String, @Nullable Object> timed =
                    new HashMap<>(connection.arguments().in(request));
            timed.put(Page.TIME, request.time());
            return timed;
        });
    }

    /** A property of an entity as it showed it at the time asked for; costs nothing if that is now. */
    public Expression then(SymbolicName entity, String property) {
        return objects.then(entity, property);
    }

    /** A map with everything that was selected of the object in a variable, by the keys of the answer. */
    public Expression object(String type, SymbolicName owner, List<Selection> selected) {
        return objects.compile(type, null, owner, selected);
    }

    /**
     * The same for an object where one of a family was selected.
     *
     * @param only its type; null if it says so itself
     */
    public Expression object(String type, @Nullable String only, SymbolicName owner, List<Selection> selected) {
        return objects.compile(type, only, owner, selected);
    }

    /** What the entity in a variable showed, for all fields that are compiled of it from here on. */
    HistoricalState shown(SymbolicName entity) {
        return objects.shown(entity);
    }

    /** A mark that names an element, of which everything else is read by statements that know no other element. */
    Expression element(SymbolicName owner, CompiledQuery.Elements read) {
        return query.element(owner, read);
    }

    /** The compilation of another statement for the same request. */
    QueryCompiler apart(boolean otherInParts) {
        return new QueryCompiler(fields, lens, given, otherInParts);
    }

    /** The statement of a compilation apart; what that rests on in the arguments, this one rests on, too. */
    CompiledQuery statement(QueryCompiler apart, FieldExpression value, Selection field) {
        CompiledQuery statement = apart.program(value, field);
        query.restOn(statement.choices());
        return statement;
    }

    /** The key of a field whose key in the answer means something else on another type. */
    public static String key(String objectType, String key) {
        return key + "@" + objectType;
    }

    /** The node of an edge, as the shorthand {@code nodes} of a connection selects it. */
    Expression edgeNode(String edgeType, SymbolicName row, Selection nodes) {
        return require(edgeType, "node").cypher().compile(row, nodes, this);
    }

    private FieldBinding require(String type, String name) {
        FieldBinding field = fields.find(type, name);
        if (field == null) {
            throw new IllegalStateException("nobody contributed %s.%s".formatted(type, name));
        }
        return field;
    }
}
