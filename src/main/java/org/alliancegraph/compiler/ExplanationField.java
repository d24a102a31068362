// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;

/** A field {@code explanation}: a sentence in the requested language, made of facts of the object. */
public final class ExplanationField {

    private ExplanationField() {}

    /** Writes the sentence, with numbers and topics in the form of a language. */
    @FunctionalInterface
    public interface Writer {
        Message write(Map<String, @Nullable Object> facts, Language language);
    }

    /**
     * Adds the field to a type.
     *
     * @param names the facts that the sentence is made of
     */
    public static void add(FieldRegistry fields, String type, Writer writer, List<String> names) {
        fields.add(
                type,
                "explanation",
                (owner, field, compilation) -> {
                    Map<String, Expression> parts = new LinkedHashMap<>();
                    names.forEach(each -> parts.put(each, owner.property(each)));
                    return Expressions.map(parts);
                },
                (value, arguments) -> {
                    Language language = Language.of(String.valueOf(arguments.get("language")));
                    return writer.write(facts(value), language).in(language);
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> facts(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
