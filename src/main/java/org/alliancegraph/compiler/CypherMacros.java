// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.compiler.MacroText.Block;
import org.alliancegraph.compiler.MacroText.Call;
import org.alliancegraph.compiler.MacroText.Part;
import org.alliancegraph.compiler.MacroText.Plain;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;

/**
 * Expands the macros of a statement. {@code cypher/macros.cypher} defines the macros and explains each. Macros that
 * need Java code are defined in this class. An unknown macro, or one with a wrong number of arguments, is an error with
 * file and line.
 */
final class CypherMacros {

    private static final String FILE = "macros";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Map<TimeScope, Map<String, Definition>> DEFINITIONS = new ConcurrentHashMap<>();
    private static final Map<String, MacroText> FILES = new ConcurrentHashMap<>();

    private record Definition(List<String> parameters, MacroText body) {}

    private final TimeScope scope;
    private final Map<String, Definition> definitions;
    private final Map<String, Function<List<String>, String>> functions = new HashMap<>();

    CypherMacros(TimeScope scope) {
        this.scope = scope;
        this.definitions = DEFINITIONS.computeIfAbsent(scope, CypherMacros::definitions);
        functions.put("at", this::at);
        functions.put(
                "claim-types",
                which -> claimTypes(which.isEmpty() ? "" : which.getFirst()).collect(Collectors.joining("|")));
    }

    /** These macros and one more, which only one caller needs. */
    CypherMacros with(String name, Function<List<String>, String> function) {
        functions.put(name, function);
        return this;
    }

    /** The text of a file. */
    String file(String name, Map<String, String> names) {
        MacroText text = FILES.computeIfAbsent(name, CypherMacros::parsed);
        return StatementFile.withoutBlankLines(expand(text, names));
    }

    /**
     * The text with its macros written out.
     *
     * @param source names the text in messages
     * @param names what words in double braces stand for
     */
    String expand(String source, String text, Map<String, String> names) {
        return expand(MacroText.parse(source, text), names);
    }

    private static MacroText parsed(String name) {
        return MacroText.parse("cypher/" + name + ".cypher", StatementFile.lines(name));
    }

    private String expand(MacroText text, Map<String, String> names) {
        StringBuilder expanded = new StringBuilder();
        for (Part part : text.parts()) {
            expanded.append(
                    switch (part) {
                        case Plain plain -> plain.text();
                        case Call call -> call(call, names);
                        case Block block -> eachClaimType(block, names);
                    });
        }
        return expanded.toString();
    }

    private String call(Call call, Map<String, String> names) {
        String named = names.get(call.name());
        if (named != null && call.arguments().isEmpty()) {
            return named;
        }
        List<String> arguments = call.arguments().stream()
                .map(each -> each.contains("{{")
                        ? expand(MacroText.parse(call.place(), each), names)
                        : substituted(each, names))
                .toList();
        Function<List<String>, String> function = functions.get(call.name());
        if (function != null) {
            try {
                return function.apply(arguments);
            } catch (NoSuchElementException | IllegalArgumentException e) {
                throw new IllegalStateException(
                        "%s: {{%s}} can't have the arguments %s".formatted(call.place(), call.name(), arguments), e);
            }
        }
        Definition definition = definitions.get(call.name());
        if (definition == null) {
            throw new IllegalStateException(call.place() + ": unknown macro {{" + call.name() + "}}");
        }
        List<String> parameters = definition.parameters();
        if (parameters.size() != arguments.size()) {
            throw new IllegalStateException("%s: {{%s}} has the arguments %s, not %s"
                    .formatted(call.place(), call.name(), parameters, arguments));
        }
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            given.put(parameters.get(i), arguments.get(i));
        }
        return expand(definition.body(), given).strip();
    }

    private static String substituted(String argument, Map<String, String> names) {
        return WORD.matcher(argument)
                .replaceAll(word -> Matcher.quoteReplacement(names.getOrDefault(word.group(), word.group())));
    }

    private String eachClaimType(Block block, Map<String, String> names) {
        if (!block.name().equals("each-claim-type") || block.arguments().size() != 2) {
            throw new IllegalStateException(block.place() + ": unknown block {{#" + block.name() + "}}");
        }
        String[] which = block.arguments().getFirst().split(" ", 2);
        return claimTypes(which.length == 2 ? which[1] : "")
                .map(type -> {
                    Map<String, String> inside = new HashMap<>(names);
                    inside.put(which[0], type);
                    return expand(block.body(), inside);
                })
                .collect(Collectors.joining(block.arguments().getLast()));
    }

    /**
     * {@code at n.state} becomes the value of a property; {@code at n: name, state} becomes an object with several
     * properties.
     */
    private String at(List<String> arguments) {
        String[] path = arguments.getFirst().split("\\.", -1);
        Set<String> properties =
                path.length == 2 ? Set.of(path[1]) : new TreeSet<>(arguments.subList(1, arguments.size()));
        String entity = scope.past() ? HistoricalState.shown(path[0], properties, scope) : path[0];
        return path.length == 2 ? entity + "." + path[1] : entity;
    }

    /** All claim types, all {@code except HAS_ATTRIBUTE}, or those with a property such as {@code symmetric}. */
    private static Stream<String> claimTypes(String which) {
        List<String> words = List.of(which.split(" "));
        return ClaimType.names(
                switch (words.getFirst()) {
                    case "" -> type -> true;
                    case "except" -> type -> !words.contains(type.name());
                    case "between-actors" -> ClaimType::tiesActors;
                    case "from-actors" -> ClaimType::startsAtActors;
                    case "with-roles" -> type -> type.carries("role");
                    case "symmetric" -> ClaimType::symmetric;
                    case "walked" -> ClaimType::isWalked;
                    default -> throw new IllegalArgumentException("No claim types are " + which);
                })
                .stream();
    }

    private static Map<String, Definition> definitions(TimeScope scope) {
        Map<String, Definition> definitions = new HashMap<>();
        for (Part part : parsed(FILE).parts()) {
            if (part instanceof Block block && applies(block.name(), scope)) {
                String[] named = block.arguments().getFirst().split(" ", 2);
                List<String> parameters = new ArrayList<>(block.arguments());
                parameters.set(0, named[1]);
                definitions.put(named[0], new Definition(List.copyOf(parameters), block.body()));
            }
        }
        return Map.copyOf(definitions);
    }

    private static boolean applies(String block, TimeScope scope) {
        return switch (block) {
            case "define-on-day" -> scope.dayGiven();
            case "define-known-at" -> scope.knownAtGiven();
            case "define-for-restricted" -> scope.reader().isRestricted();
            case "define-for-public" -> scope.reader() == Audience.PUBLIC;
            case "define-for-members" -> scope.reader() == Audience.MEMBERS;
            default -> true;
        };
    }
}
