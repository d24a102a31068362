// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Parses the conversions and conditions of a mapping. */
final class ConversionParser {

    private static final String[] CONVERSIONS = {
        "empty", "before", "after", "number", "date", "values", "otherwise", "letters", "split"
    };

    private final MappingMistakes mistakes;
    private final Map<String, Integer> used;

    ConversionParser(MappingMistakes mistakes, Map<String, Integer> used) {
        this.mistakes = mistakes;
        this.used = used;
    }

    MappedField field(String field, YamlNode node, String path) {
        if (node instanceof YamlNode.Scalar text) {
            return new MappedField(field, template(text), Conversion.NONE, null, null);
        }
        Map<String, YamlNode> parts = mistakes.mapping(node, path);
        YamlNode text = parts.get("text");
        if (!(text instanceof YamlNode.Scalar template)) {
            mistakes.add(node.line(), path, Message.of("mapping.text-missing"));
            return new MappedField(field, TextTemplate.of(""), Conversion.NONE, null, null);
        }
        YamlNode when = parts.get("when");
        YamlNode unless = parts.get("unless");
        return new MappedField(
                field,
                template(template),
                conversion(node, path, true),
                when == null ? null : condition(when, path + ".when"),
                unless == null ? null : condition(unless, path + ".unless"));
    }

    /** Parses a conversion. The node of a field may also have a template and conditions. */
    Conversion conversion(YamlNode node, String path, boolean ofField) {
        Map<String, YamlNode> parts = ofField
                ? mistakes.mapping(node, path, with("text", "when", "unless"))
                : mistakes.mapping(node, path, CONVERSIONS);
        Map<String, String> values = new LinkedHashMap<>();
        mistakes.mapping(parts.get("values"), path + ".values").forEach((from, to) -> {
            String value = mistakes.text(to, path + ".values." + from);
            values.put(from, value == null ? "" : value);
        });
        return new Conversion(
                mistakes.texts(parts.get("empty"), path + ".empty"),
                mistakes.text(parts.get("before"), path + ".before"),
                mistakes.text(parts.get("after"), path + ".after"),
                number(parts.get("number"), path + ".number"),
                date(parts.get("date"), path + ".date"),
                values,
                mistakes.text(parts.get("otherwise"), path + ".otherwise"),
                mistakes.oneOf(parts.get("letters"), path + ".letters", "lower", "upper", "slug"),
                mistakes.text(parts.get("split"), path + ".split"));
    }

    MappingCondition condition(YamlNode node, String path) {
        Map<String, MappingCondition.Test> tests = new LinkedHashMap<>();
        mistakes.mapping(node, path).forEach((column, test) -> {
            used.putIfAbsent(column, test.line());
            tests.put(column, test(test, path + "." + column));
        });
        if (tests.isEmpty()) {
            mistakes.add(node.line(), path, Message.of("mapping.no-column"));
        }
        return new MappingCondition(tests);
    }

    private MappingCondition.Test test(YamlNode node, String path) {
        if (!(node instanceof YamlNode.Mapping)) {
            return new MappingCondition.Test(new LinkedHashSet<>(mistakes.texts(node, path)), null, null);
        }
        Map<String, YamlNode> parts = mistakes.mapping(node, path, "matches", "empty");
        String empty = mistakes.oneOf(parts.get("empty"), path + ".empty", "yes", "no", "true", "false");
        String matches = mistakes.text(parts.get("matches"), path + ".matches");
        if (empty == null && matches == null) {
            mistakes.add(node.line(), path, Message.of("mapping.bad-condition"));
        }
        Boolean wanted = empty == null ? null : empty.equals("yes") || empty.equals("true");
        return new MappingCondition.Test(new LinkedHashSet<>(), pattern(node, matches, path), wanted);
    }

    private @Nullable Pattern pattern(YamlNode node, @Nullable String text, String path) {
        try {
            return text == null ? null : Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            mistakes.add(node.line(), path + ".matches", Message.of("mapping.bad-expression", e.getDescription()));
            return null;
        }
    }

    private TextTemplate template(YamlNode.Scalar text) {
        TextTemplate template = TextTemplate.of(text.text());
        template.columns().forEach(column -> used.putIfAbsent(column, text.line()));
        return template;
    }

    private Conversion.@Nullable NumberStyle number(@Nullable YamlNode node, String path) {
        if (node == null) {
            return null;
        }
        Map<String, YamlNode> parts = mistakes.mapping(node, path, "decimal", "thousands");
        String decimal = mistakes.oneOf(parts.get("decimal"), path + ".decimal", "point", "comma");
        String thousands =
                mistakes.oneOf(parts.get("thousands"), path + ".thousands", "none", "blank", "point", "comma");
        return new Conversion.NumberStyle(decimal == null ? "point" : decimal, thousands == null ? "blank" : thousands);
    }

    private Conversion.@Nullable DateStyle date(@Nullable YamlNode node, String path) {
        String pattern = mistakes.text(node, path);
        if (node == null || pattern == null) {
            return null;
        }
        try {
            return new Conversion.DateStyle(
                    pattern,
                    DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.GERMAN)
                            .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException e) {
            mistakes.add(node.line(), path, Message.of("mapping.bad-date-form", pattern));
            return null;
        }
    }

    private static String[] with(String... more) {
        return java.util.stream.Stream.concat(List.of(CONVERSIONS).stream(), List.of(more).stream())
                .toArray(String[]::new);
    }
}
