// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;

/** One entry of a data file. Whatever is wrong with it is reported with file, entry and field. */
final class SampleEntry {

    private final String file;
    private final Map<String, Object> fields;

    SampleEntry(String file, Map<String, Object> fields) {
        this.file = file;
        this.fields = fields;
    }

    /** The same entry with values it inherits from its file where it has none of its own. */
    SampleEntry inheriting(Map<String, Object> defaults) {
        Map<String, Object> all = new HashMap<>(defaults);
        all.putAll(fields);
        return new SampleEntry(file, all);
    }

    String id() {
        return text("id");
    }

    /** Refuses a field that means nothing here, so that a typing error doesn't lose a fact. */
    SampleEntry only(String... allowed) {
        List<String> known = Arrays.asList(allowed);
        fields.keySet().stream()
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(unknown -> {
                    throw failure(unknown, "is not a field here. Fields are " + String.join(", ", known) + ".");
                });
        return this;
    }

    String text(String field) {
        return required(field, optionalText(field));
    }

    @Nullable
    String optionalText(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw failure(field, "must be a text; put " + value + " in quotes.");
    }

    @Nullable
    Double number(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof Number) {
            return value == null ? null : ((Number) value).doubleValue();
        }
        throw failure(field, "must be a number, not '" + value + "'.");
    }

    @Nullable
    Long whole(String field) {
        Double number = number(field);
        if (number == null || number % 1 == 0) {
            return number == null ? null : number.longValue();
        }
        throw failure(field, "must be a whole number, not " + number + ".");
    }

    /** A text in a form of its own, such as a date or a key. */
    <T> @Nullable T parsed(String field, Function<String, T> form) {
        String text = optionalText(field);
        return text == null ? null : checked(field, () -> form.apply(text));
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> constants) {
        String text = optionalText(field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(constants.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> failure(
                        field, "'" + text + "' is none of " + Arrays.toString(constants.getEnumConstants()) + "."));
    }

    /** The id of something else that must be there. */
    String reference(String field, Collection<String> ids) {
        String id = text(field);
        if (!ids.contains(id)) {
            throw failure(field, "nothing has the id '" + id + "'.");
        }
        return id;
    }

    <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw failure(field, "is missing.");
        }
        return value;
    }

    /** Runs what may refuse its input, and says where that input stands. */
    <T> T checked(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (BadInput e) {
            throw new SampleDataException(place(field) + e.getMessage(), e);
        }
    }

    SampleDataException failure(String field, String message) {
        return new SampleDataException(place(field) + message);
    }

    private String place(String field) {
        return file + ", " + fields.getOrDefault("id", "an entry without id") + ", " + field + ": ";
    }
}
