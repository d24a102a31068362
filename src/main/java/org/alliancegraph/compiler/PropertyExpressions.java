// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alliancegraph.model.Property;

/**
 * The expressions for past values of properties without a file in {@code cypher/then}. A property that sources state
 * follows from the claimed value, by the type of the value. Any other property follows from the notes of its changes.
 */
final class PropertyExpressions {

    private static final Map<String, String> EXPRESSIONS = expressions();

    private PropertyExpressions() {}

    /** An expression with the macros of {@link HistoricalState}. */
    static String expression(String property) {
        return EXPRESSIONS.getOrDefault(property, "{{noted " + property + "}}");
    }

    /**
     * The text for the full-text search besides the names: all searched values of the entity, joined; null if there are
     * none.
     */
    private static String searchedText(UnaryOperator<String> value) {
        String[] texts = Arrays.stream(Property.values())
                .filter(Property::isSearched)
                .map(each -> value.apply(each.shownAs()))
                .toArray(String[]::new);
        return texts.length == 1
                ? texts[0]
                : "reduce(words = null, text IN [" + String.join(", ", texts)
                        + "] | CASE WHEN text IS NULL THEN words ELSE coalesce(words + ' ', '') + text END)";
    }

    private static Map<String, String> expressions() {
        Map<String, String> expressions = new HashMap<>();
        expressions.put("searchedText", searchedText(each -> "{{shown " + each + "}}"));
        expressions.put("searchedNow", searchedText(each -> "it." + each));
        for (Property each : Property.values()) {
            String name = each.fieldName();
            String claimed = "{{claimed " + name + "}}";
            switch (each.valueType()) {
                case TEXT, URL -> expressions.put(each.shownAs(), claimed + ".value");
                case DECIMAL -> expressions.put(each.shownAs(), claimed + ".number");
                case WHOLE -> expressions.put(each.shownAs(), "toInteger(round(" + claimed + ".number))");
                case DATE -> {
                    expressions.put(each.shownAs(), claimed + ".value");
                    expressions.put(name + "Lower", claimed + ".lower");
                    expressions.put(name + "Upper", claimed + ".upper");
                }
                case COORDINATES -> {}
            }
        }
        return expressions;
    }
}
