// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.model.Audience;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The shapes of Cypher that fields of every feature are made of: properties, days, single objects and lists. */
public final class Expressions {

    /** Stands for "no start is known" in stored bounds, so that they stay comparable. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Stands for "open end" in stored bounds. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Expressions() {}

    /** A property of the owner as it is. */
    public static FieldExpression property(String name) {
        return (owner, field, compilation) -> Cypher.property(owner, name);
    }

    /** A property about the people who edit the graph. Readers who did not sign in get another expression. */
    public static FieldExpression forMembers(String name, Expression otherwise) {
        return (owner, field, compilation) ->
                compilation.lens().reader() == Audience.PUBLIC ? otherwise : owner.property(name);
    }

    /** A property of an entity, as it showed it at the time asked for. */
    public static FieldExpression versioned(String name) {
        return (owner, field, compilation) -> compilation.then(owner, name);
    }

    /** A property of an entity that is a day, as it showed it at the time asked for. */
    public static FieldExpression versionedDay(String name) {
        return (owner, field, compilation) -> day(compilation.then(owner, name), compilation);
    }

    /** A property of the entity that an expression yields, as it showed it at the time asked for. */
    public static Expression then(Expression entity, String name, QueryCompiler compilation) {
        if (!compilation.lens().past()) {
            return Cypher.property(entity, name);
        }
        SymbolicName found = compilation.variable();
        return Subqueries.named(entity, found, compilation.then(found, name));
    }

    /** An imprecise date that an entity shows, as it showed it at the time asked for. */
    public static FieldExpression versionedImprecise(String text, String lower, String upper) {
        FieldExpression now = imprecise(text, lower, upper);
        return (owner, field, compilation) -> {
            if (!compilation.lens().past()) {
                return now.compile(owner, field, compilation);
            }
            Expression date = date(
                    compilation.then(owner, text),
                    day(compilation.then(owner, lower), compilation),
                    day(compilation.then(owner, upper), compilation));
            FieldExpression past = one(
                    "ImpreciseDate",
                    each -> CypherTemplate.of("head([date IN [{{date}}] WHERE date.text IS NOT NULL])")
                            .with("date", date)
                            .expression());
            return past.compile(owner, field, compilation);
        };
    }

    /** A day at a past time: the log of changes holds days as texts. */
    private static Expression day(Expression day, QueryCompiler compilation) {
        return compilation.lens().past()
                ? Cypher.call("date").withArgs(Cypher.toString(day)).asFunction()
                : day;
    }

    /** A stored bound, null where it only stands for an open end. */
    public static FieldExpression bound(String name) {
        return (owner, field, compilation) -> Cypher.caseExpression()
                .when(owner.property(name).in(compilation.parameter(List.of(FIRST_DAY, LAST_DAY))))
                .then(Cypher.literalNull())
                .elseDefault(owner.property(name));
    }

    /** An imprecise date, or null: its text as written and the bounds beside it. */
    public static FieldExpression imprecise(String text, String lower, String upper) {
        return one(
                "ImpreciseDate",
                owner -> Cypher.caseExpression()
                        .when(owner.property(text).isNotNull())
                        .then(date(owner.property(text), owner.property(lower), owner.property(upper))));
    }

    private static Expression date(Expression text, Expression earliest, Expression latest) {
        return Cypher.mapOf("text", text, "earliest", earliest, "latest", latest);
    }

    /**
     * One object, or null: the compiled fields of the object that an expression over the owner yields. A subquery binds
     * the object to a variable. A list comprehension would not do: subqueries inside it read the variable as null.
     */
    public static FieldExpression one(String type, Function<SymbolicName, Expression> target) {
        return (owner, field, compilation) -> {
            SymbolicName found = compilation.variable();
            return Subqueries.unlessNull(target.apply(owner), found, compilation.object(type, found, field.fields()));
        };
    }

    /** A list of objects that an expression over the owner yields, in its order. */
    public static FieldExpression each(String type, Function<SymbolicName, Expression> targets) {
        return (owner, field, compilation) -> {
            SymbolicName found = compilation.variable();
            return Subqueries.each(targets.apply(owner), found, compilation.object(type, found, field.fields()));
        };
    }

    /** A map literal; the keys may be any text. */
    public static Expression map(Map<String, ? extends Expression> entries) {
        List<Object> flat = new ArrayList<>();
        entries.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return Cypher.mapOf(flat.toArray());
    }
}
