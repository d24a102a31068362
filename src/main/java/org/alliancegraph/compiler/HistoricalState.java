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
 * What an entity showed of itself at the time asked for; of now, the entity itself. What was claimed about it and what
 * was noted of later changes is gathered once, however many properties are asked for, as the planner takes long over
 * many subqueries; each property is then found in those lists, in the way that {@code cypher/then/property.cypher}
 * says. Such a file has macros of its own: <code>{{shown property}}</code> (as another file says) and <code>
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

    /** A property; where it is used, {@link #bound} must be bound, if anything is asked of the past. */
    public Expression property(String name) {
        if (!lens.past()) {
            return entity.property(name);
        }
        asked.add(name);
        return then.property(name);
    }

    /** The variable under which it is bound. */
    public SymbolicName name() {
        return then;
    }

    /** Whether a property was asked for that only the past can tell. */
    public boolean asked() {
        return !asked.isEmpty();
    }

    /** The clause that binds it, once all properties were asked for. */
    public Expression bound() {
        return Cypher.raw(call(entity.getValue(), asked, lens));
    }

    /** An expression that has these properties of an entity as it showed them. */
    static String shown(String entity, Set<String> properties, TimeScope lens) {
        return "head(COLLECT { " + call(entity, properties, lens) + " RETURN " + name(entity) + " })";
    }

    /** Who was not changed since still shows what it showed then. */
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

    /** The expressions of properties, and the lists and other expressions that are to be bound before them. */
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

        /** The expression of a file, or of what has none by the type of the value. */
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
