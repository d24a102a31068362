// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;

/** Fields for a property that the graph names and for its values, in the words of the language that was asked for. */
public final class LabelledValues {

    /** The date of a source is kept under another name than it has in files. */
    private static final Map<String, String> KEPT_AS = Map.of("dateText", "date");

    private LabelledValues() {}

    /** Adds `label`, and each of the values with the argument `language`. */
    public static void add(FieldRegistry fields, String type, String property, String... values) {
        fields.add(type, "label", Expressions.property(property), LabelledValues::label);
        for (String value : values) {
            fields.add(
                    type,
                    value,
                    (owner, field, compilation) ->
                            Cypher.raw("[$E, $E]", owner.property(property), owner.property(value)),
                    LabelledValues::inWords);
        }
    }

    private static @Nullable Object label(@Nullable Object property, Map<String, @Nullable Object> arguments) {
        Language language = language(arguments);
        return property == null || language == null ? property : FieldLabels.of(nameOf(property), language);
    }

    private static @Nullable Object inWords(@Nullable Object named, Map<String, @Nullable Object> arguments) {
        if (!(named instanceof List<?> pair) || pair.get(1) == null) {
            return null;
        }
        Object property = pair.get(0);
        String value = pair.get(1).toString();
        Language language = language(arguments);
        return property == null || language == null
                ? value
                : ValueWords.of(nameOf(property), value).in(language);
    }

    private static String nameOf(Object property) {
        return KEPT_AS.getOrDefault(property.toString(), property.toString());
    }

    private static @Nullable Language language(Map<String, @Nullable Object> arguments) {
        Object language = arguments.get("language");
        return language == null ? null : Language.valueOf(language.toString());
    }
}
