// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Simplifies a statement by which arguments are given, before their values are known: a condition on an absent argument
 * is removed, types of entities become labels, and types of claims become the relationship types of the pattern.
 * Without this the planner would test a condition on each of the thousands of claims of a hub.
 */
final class ArgumentSpecializer {

    private static final Pattern ABSENT = Pattern.compile("\\bargs\\.(\\w+) IS NULL");
    private static final Pattern TYPED = Pattern.compile("\\b(\\w+)\\.type IN args\\.(\\w+)");
    /** A relationship pattern with several claim types, followed by conditions that allow only some of these types. */
    private static final Pattern RELATED = Pattern.compile("\\[(\\w+):(\\w+(?:\\|\\w+)+)]"
            + "([^\\[\\]{}]*\\b(?:WHERE |AND |AND \\(false OR |WHERE \\(false OR ))type\\(\\1\\) IN args\\.(\\w+)");

    private static final Pattern NAME = Pattern.compile("[A-Z]\\w*");

    private final String statement;
    private final Set<String> missed;
    private final Set<String> named;

    ArgumentSpecializer(String statement) {
        this.statement = statement;
        this.missed = arguments(ABSENT, 1, statement);
        this.named = arguments(TYPED, 2, statement);
        named.addAll(arguments(RELATED, 4, statement.replaceAll(ABSENT.pattern(), "false")));
    }

    private static Set<String> arguments(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the text of the statement depends on arguments. */
    boolean depends() {
        return !missed.isEmpty() || !named.isEmpty();
    }

    /** The part of a request's arguments on which the text depends. */
    Map<String, Object> shape(Map<String, @Nullable Object> arguments) {
        Map<String, Object> shape = new HashMap<>();
        missed.forEach(each -> shape.put(each, arguments.get(each) != null));
        named.forEach(each -> {
            if (arguments.get(each) instanceof Collection<?> names && areNames(names)) {
                shape.put(each, new TreeSet<>(names));
            }
        });
        return shape;
    }

    /** Only names may become a part of the text: this keeps a client's text out of it. */
    private static boolean areNames(Collection<?> values) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(each -> each instanceof String name
                                && NAME.matcher(name).matches());
    }

    /** The statement for all arguments of a shape. */
    String text(Map<String, Object> shape) {
        String known = replace(ABSENT, statement, found -> missing(shape.get(found.group(1))));
        String labelled = replace(TYPED, known, found -> labels(found, shape.get(found.group(2))));
        return replace(RELATED, labelled, found -> followed(found, shape.get(found.group(4))));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }

    private static String missing(@Nullable Object given) {
        return Boolean.FALSE.equals(given) ? "true" : "false";
    }

    private static String labels(MatchResult found, @Nullable Object names) {
        return names instanceof Set<?> types ? found.group(1) + ":" + joined(types) : found.group();
    }

    private static String followed(MatchResult found, @Nullable Object names) {
        List<String> followed = new ArrayList<>(List.of(found.group(2).split("\\|")));
        if (names instanceof Set<?> types && followed.containsAll(types)) {
            followed.retainAll(types);
            return "[" + found.group(1) + ":" + joined(followed) + "]" + found.group(3) + "true";
        }
        return found.group();
    }

    private static String joined(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
