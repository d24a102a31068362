// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.TimeScope;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The properties that an entity had at the requested time. For now, these are the properties of its node. For the past,
 * one subquery collects the claims about the entity and the notes of later changes, for all properties together,
 * because the planner is slow with many subqueries. Then {@code cypher/then/property.cypher} says how each property
 * follows from those lists. Such a file has macros of its own: <code>{{shown property}}</code> (as another file says)
 * and <code>
 * {{gathered list}}</code> (what a file in {@code cypher/then/by} gathers about {@code it}), besides <code>
 * {{claimed property}}</code> and <code>{{noted property}}</code>, which are made of these.
 */
public final class HistoricalState {

    private static final List<String> LISTS = List.of("stated", "later", "called", "seat", "nearby");

    private final SymbolicName entity;
    private final SymbolicName then;
    private final TimeScope lens;
    private final Set<String> asked = new TreeSet<>();

    private HistoricalState(SymbolicName entity, TimeScope lens) {
        this.entity = entity;
        this.then = Cypher.name(name(entity.getValue()));
        this.lens = lens;
    }

    /** What the entity in a variable showed. */
    public static HistoricalState of(SymbolicName entity, QueryCompiler compilation) {
        return new HistoricalState(entity, compilation.lens());
    }

    /**
     * A property. For a read of the past the statement must contain the clause {@link #bound} before the property is
     * used.
     */
    public Expression property(String name) {
        if (!lens.past()) {
            return entity.property(name);
        }
        asked.add(name);
        return then.property(name);
    }

    /** The variable that the clause binds. */
    public SymbolicName name() {
        return then;
    }

    /** Whether any property was requested for a read of the past. */
    public boolean asked() {
        return !asked.isEmpty();
    }

    /** The clause that binds the past state, to be called after all properties were requested. */
    public Expression bound() {
        return Cypher.raw(call(entity.getValue(), asked, lens));
    }

    /** An expression for an object with these past properties of an entity. */
    static String shown(String entity, Set<String> properties, TimeScope lens) {
        return "head(COLLECT { " + call(entity, properties, lens) + " RETURN " + name(entity) + " })";
    }

    /** An entity that has not changed since still has the same properties: then the node itself is used. */
    private static String call(String entity, Set<String> properties, TimeScope lens) {
        String gathered = new Gathering(lens).text(entity, properties);
        String unchanged = "size($inFlight) = 0 AND " + entity + ".version <= $revision";
        String either = lens.dayGiven()
                ? gathered
                : "WITH " + entity + " WHERE " + unchanged + " RETURN " + entity + " AS " + name(entity)
                        + " UNION ALL WITH " + entity + " WHERE NOT (" + unchanged + ") " + gathered;
        return "CALL (" + entity + ") { " + either + " }";
    }

    private static String name(String entity) {
        return entity + "Then";
    }

    /** The expressions of properties, and the lists that must be bound before them. */
    private static final class Gathering {

        private final CypherMacros macros;
        private final Set<String> lists = new TreeSet<>();
        private final Set<String> claimed = new TreeSet<>();
        private final Map<String, String> named = new LinkedHashMap<>();

        Gathering(TimeScope lens) {
            macros = new CypherMacros(lens)
                    .with("shown", property -> shown(property.getFirst()))
                    .with("gathered", this::list);
        }

        String text(String entity, Set<String> properties) {
            String map = new TreeSet<>(properties)
                    .stream().map(each -> each + ": " + expression(each)).collect(Collectors.joining(", "));
            StringBuilder with = new StringBuilder("WITH " + entity + " AS it WITH it");
            Map<String, String> names = Map.of("properties", "['" + String.join("', '", claimed) + "']");
            for (String list : LISTS) {
                if (lists.contains(list)) {
                    with.append(", ")
                            .append(macros.file("then/by/" + list, names))
                            .append(" AS ")
                            .append(list);
                }
            }
            named.forEach((name, value) ->
                    with.append(" WITH *, ").append(value).append(" AS ").append(name));
            return with + " RETURN {" + map + "} AS " + name(entity);
        }

        /** The expression of a property: from its file, or else by the type of its value. */
        private String expression(String property) {
            String file = "then/" + property;
            return StatementFile.exists(file)
                    ? macros.file(file, Map.of())
                    : macros.expand(file, PropertyExpressions.expression(property), Map.of());
        }

        private String shown(String property) {
            String name = "its" + property;
            if (!named.containsKey(name)) {
                named.put(name, expression(property));
            }
            return name;
        }

        private String list(List<String> arguments) {
            lists.add(arguments.getFirst());
            claimed.addAll(arguments.subList(1, arguments.size()));
            return arguments.getFirst();
        }
    }
}
