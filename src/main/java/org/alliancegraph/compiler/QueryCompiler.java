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

    /** The key under which an object of an interface or union has its type. */
    public static final String TYPE = "__typename";

    /** The parameter with the suffix of ids that are read at a past time. */
    static final String TIME = "time";

    /** The parameter with the day of the request. */
    public static final String TODAY = "today";

    /** The parameter of a computation with the audience; absent for readers who see everything. */
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
     * Compiles a field of the query type, or the result of a write, for one request.
     *
     * @throws BadInput if an argument anywhere below the field can't be meant
     */
    public static Query query(FieldRegistry fields, TimeScope lens, Selection root, RequestValues given) {
        return compile(fields, lens, root, given, true).query(given);
    }

    /** Compiles a field to one statement. This pays for a field that a client repeats often. */
    public static Query whole(FieldRegistry fields, TimeScope lens, Selection root, RequestValues given) {
        return compile(fields, lens, root, given, false).query(given);
    }

    /**
     * Compiles a root field for all requests that pass the same guards.
     *
     * @param inParts whether small statements read the fields of nodes and relationships. All operations share these,
     *     so that the database seldom has to plan one. Otherwise one statement reads the whole selection
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

    /** A parameter of the statement whose value is derived from the arguments of a field in each request. */
    public Parameter<?> parameter(
            Selection field, Function<Map<String, @Nullable Object>, ? extends @Nullable Object> value) {
        return query.bound(field, value);
    }

    /**
     * A parameter whose value another statement computes. The value is cached and shared by all requests with the same
     * parameters: for small results that need the whole network. The other statement sees no variables of this one.
     */
    public Parameter<?> computed(Selection field, FieldExpression value) {
        return query.computed(statement(apart(false), value, field));
    }

    /**
     * A parameter whose value Java computes from the arguments of a field. The value is shared by requests with the
     * same arguments.
     *
     * @param what names the computation
     */
    public Parameter<?> computed(String what, Selection field, ComputedValue computation) {
        return computed(what, field, Map.of(), computation);
    }

    /**
     * The same, computed also from the results of other statements.
     *
     * @param inputs parameters that other statements compute, by the names under which the computation finds them
     */
    public Parameter<?> computed(
            String what, Selection field, Map<String, ? extends Expression> inputs, ComputedValue computation) {
        return query.computed(what, field, inputs, computation);
    }

    /**
     * A field whose value Java computes from a result of the statement, such as an id. Another statement then reads the
     * selected fields of the value. Java computes all values of a request at once.
     *
     * @param owner the expression from which the value is computed
     * @param computation computes a list with one value for each owner among its parameters
     * @param selected compiles the selected fields of a value, which is its owner
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
     * A decision by the arguments of a field that shapes the text of the statement. The statement serves only requests
     * with the same decision.
     */
    public <T extends @Nullable Object> T choice(Selection field, Function<Map<String, @Nullable Object>, T> choice) {
        return query.guarded(field, choice, given);
    }

    /**
     * The id of an object at the requested time. An id of the past has a suffix, so that caches of clients keep both
     * apart.
     */
    Expression dated(Expression id) {
        return lens.past() ? id.concat(Cypher.parameter(TIME)) : id;
    }

    /**
     * A connection field with the requested time among its arguments: a cursor is valid only for the time for which it
     * was made.
     */
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

    /** A property of an entity at the requested time. */
    public Expression then(SymbolicName entity, String property) {
        return objects.then(entity, property);
    }

    /** A map with the selected fields of the object in a variable, by their keys in the answer. */
    public Expression object(String type, SymbolicName owner, List<Selection> selected) {
        return objects.compile(type, null, owner, selected);
    }

    /**
     * The same for an object of an interface or union.
     *
     * @param only the object type; null if it is read from the object
     */
    public Expression object(String type, @Nullable String only, SymbolicName owner, List<Selection> selected) {
        return objects.compile(type, only, owner, selected);
    }

    /**
     * The past state of the entity in a variable. All fields that are compiled for the variable from now on share it.
     */
    HistoricalState shown(SymbolicName entity) {
        return objects.shown(entity);
    }

    /** A mark with the id of a node or relationship, whose fields other statements read. */
    Expression element(SymbolicName owner, CompiledQuery.Elements read) {
        return query.element(owner, read);
    }

    /** A compiler of another statement for the same request. */
    QueryCompiler apart(boolean otherInParts) {
        return new QueryCompiler(fields, lens, given, otherInParts);
    }

    /** Compiles another statement. The guards of that statement become guards of this one. */
    CompiledQuery statement(QueryCompiler apart, FieldExpression value, Selection field) {
        CompiledQuery statement = apart.program(value, field);
        query.restOn(statement.choices());
        return statement;
    }

    /** The key of a field whose key in the answer stands for another field on another object type. */
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
