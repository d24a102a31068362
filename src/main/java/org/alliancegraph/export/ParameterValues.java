// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of parameters from text. Each parameter is removed when it is read; those that remain are unknown.
 */
final class ParameterValues {

    private static final int MOST_VALUES = 1000;
    private static final Pattern DASHED = Pattern.compile("-([a-z])");

    private final Map<String, List<String>> left = new LinkedHashMap<>();

    ParameterValues(Map<String, List<String>> given) {
        given.forEach((name, values) -> left.put(camel(name), values));
    }

    /** The value of a parameter in which commas part no values. */
    @Nullable
    String whole(String name) {
        List<String> given = left.remove(name);
        return given == null ? null : String.join(",", given);
    }

    void requireAllUsed(ExportFormat format) {
        for (String name : left.keySet()) {
            throw new BadParameter(printable(name), Message.of("export.no-such-parameter", format));
        }
    }

    /** Ids as they are now, in their order. */
    @Nullable
    List<String> ids(String name) {
        List<String> values = values(name);
        if (values == null) {
            return null;
        }
        try {
            return values.stream()
                    .map(ParameterValues::timeless)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (BadInput e) {
            throw expected(name, String.join(",", values), Message.of("expected.ids"));
        }
    }

    /** The id of the same thing now: what is exported is of the time that the export is asked for. */
    private static String timeless(String id) {
        DatedId dated = DatedId.parse(id);
        return Ids.checked(dated == null ? id : dated.key());
    }

    /** Values that are all among those possible. */
    @Nullable
    List<String> oneOf(String name, List<String> possible) {
        List<String> values = values(name);
        return values == null
                ? null
                : values.stream()
                        .map(each -> match(name, each, possible))
                        .distinct()
                        .sorted()
                        .toList();
    }

    static String match(String name, String value, List<String> possible) {
        return possible.stream()
                .filter(each -> plain(each).equals(plain(value)))
                .findFirst()
                .orElseThrow(() -> expected(name, value, oneOf(possible)));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    <T> @Nullable T parsed(String name, Function<String, T> form, Message expected) {
        String text = single(name);
        try {
            return text == null ? null : form.apply(text);
        } catch (DateTimeException e) {
            throw expected(name, text, expected);
        }
    }

    /** The one value of a parameter. */
    @Nullable
    String single(String name) {
        List<String> values = left.remove(name);
        if (values == null) {
            return null;
        }
        if (values.size() != 1) {
            throw new BadParameter(name, Message.of("export.only-once"));
        }
        return values.getFirst();
    }

    private @Nullable List<String> values(String name) {
        List<String> given = left.remove(name);
        if (given == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        given.forEach(each -> Arrays.stream(each.split(",")).map(String::strip).forEach(values::add));
        values.removeIf(String::isEmpty);
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new BadParameter(name, Message.of("export.value-count", MOST_VALUES));
        }
        return values;
    }

    static Message oneOf(List<String> possible) {
        return Message.of("expected.one-of", possible);
    }

    static BadParameter expected(String name, String value, Message expected) {
        return new BadParameter(name, Message.of("export.bad-value", printable(value), expected));
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static String camel(String name) {
        return DASHED.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
