// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.TimeScope;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What an entity showed of itself at the time asked for; of now, the entity itself. What was claimed about it and what
 * was noted of later changes is gathered once, however many properties are asked for, as the planner takes long over
 * many subqueries; each property is then found in those lists, in the way that {@code cypher/then/property.cypher}
 * says. Such a file may say {@code claimed(property)} (the value preferably claimed, with its parts),
 * {@code noted(property)} (what it was before the first change that the snapshot does not know),
 * {@code shown(property)} (as another file says), {@code searchable(text)} (its words as they are searched) and name
 * what the files in {@code cypher/then/by} gather about {@code it}.
 */
public final class HistoricalState {

    private static final Pattern CLAIMED = Pattern.compile("\\bclaimed\\((\\w+)\\)");
    private static final Pattern NOTED = Pattern.compile("\\bnoted\\((\\w+)\\)");
    private static final Pattern SHOWN = Pattern.compile("\\bshown\\((\\w+)\\)");
    private static final Pattern SEARCHABLE = Pattern.compile("\\bsearchable\\(([\\w.]+)\\)");
    private static final String[] GATHERED = {"stated", "later", "called", "seat", "nearby"};
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

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
        String gathered = gathered(entity, properties, lens);
        String unchanged = "size($inFlight) = 0 AND " + entity + ".version <= $revision";
        String either = lens.dayGiven()
                ? gathered
                : "WITH " + entity + " WHERE " + unchanged + " RETURN " + entity + " AS " + name(entity)
                        + " UNION ALL WITH " + entity + " WHERE NOT (" + unchanged + ") " + gathered;
        return "CALL (" + entity + ") { " + CypherMacros.expand(either, lens) + " }";
    }

    private static String gathered(String entity, Set<String> properties, TimeScope lens) {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> named = new LinkedHashMap<>();
        Set<String> claimed = new TreeSet<>();
        properties.forEach(each -> found.put(each, expression(each, named, claimed, lens)));
        List<String> all =
                Stream.concat(found.values().stream(), named.values().stream()).toList();
        StringBuilder with = new StringBuilder("WITH " + entity + " AS it WITH it");
        for (String list : GATHERED) {
            Pattern word = Pattern.compile("\\b" + list + "\\b");
            if (all.stream().anyMatch(each -> word.matcher(each).find())) {
                with.append(", ")
                        .append(list(list).replace("$properties", literal(claimed)))
                        .append(" AS ")
                        .append(list);
            }
        }
        named.forEach((name, value) ->
                with.append(" WITH *, ").append(value).append(" AS ").append(name));
        String map = String.join(
                ", ",
                found.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList());
        return with + " RETURN {" + map + "} AS " + name(entity);
    }

    /** The expression of a file; what it takes of other files is to be bound before, under names of its own. */
    private static String expression(String property, Map<String, String> named, Set<String> claimed, TimeScope lens) {
        String text = SHOWN.matcher(text(property)).replaceAll(shown -> {
            String name = "its" + shown.group(1);
            if (!named.containsKey(name)) {
                named.put(name, expression(shown.group(1), named, claimed, lens));
            }
            return name;
        });
        CLAIMED.matcher(text).results().forEach(each -> claimed.add(each.group(1)));
        text = CLAIMED.matcher(text).replaceAll("head([each IN stated WHERE each.property = '$1'])");
        text = SEARCHABLE
                .matcher(text)
                .replaceAll(words -> Matcher.quoteReplacement(list("searchable").replace("$text", words.group(1))));
        return NOTED.matcher(text)
                .replaceAll(
                        lens.knownAtGiven()
                                ? "head([each IN later WHERE each.field = '$1' | each.before] + [it.$1])"
                                : "it.$1");
    }

    private static String name(String entity) {
        return entity + "Then";
    }

    private static String text(String property) {
        return FILES.computeIfAbsent(property, each -> {
            String file = "then/" + each;
            return StatementFile.exists(file) ? StatementFile.read(file) : "noted(" + each + ")";
        });
    }

    private static String list(String name) {
        return FILES.computeIfAbsent("by/" + name, each -> StatementFile.read("then/" + each));
    }

    private static String literal(Set<String> properties) {
        return "['" + String.join("', '", properties) + "']";
    }
}
