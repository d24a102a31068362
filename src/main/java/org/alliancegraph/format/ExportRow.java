// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** One entity or claim on its way out, with its fields under the names they have in files. */
public record ExportRow(Map<String, @Nullable Object> fields) {

    @Nullable
    public Object value(String name) {
        return fields.get(name);
    }

    @Nullable
    public String text(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    /** A field that everything of this kind has. */
    public String required(String name) {
        return Objects.requireNonNull(text(name), name);
    }

    /** The type of a claim. */
    public ClaimType claimType() {
        return ClaimType.valueOf(required("type"));
    }

    /** Whether a claim leads from one end to the other. */
    public boolean isDirected() {
        return !claimType().symmetric() || is("directed", "true");
    }

    public boolean is(String name, String value) {
        return value.equals(text(name));
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /**
     * The keys under which others know it, each as {@code scheme:value}; official ones that it shows anyway left out.
     */
    public List<Key> keys() {
        return fields.get("keys") instanceof List<?> list
                ? list.stream()
                        .map(each -> Key.of((Map<?, ?>) each))
                        .filter(this::isFurther)
                        .toList()
                : List.of();
    }

    private boolean isFurther(Key key) {
        return !(key.scheme().equals("ags") || key.scheme().equals("ars")) || !is(key.scheme(), key.value());
    }

    /** A stored bound as a day, null where it stands for an open end. */
    @Nullable
    public LocalDate day(String name) {
        return fields.get(name) instanceof LocalDate day
                        && !day.equals(ImpreciseDate.EVER)
                        && !day.equals(ImpreciseDate.NEVER)
                ? day
                : null;
    }

    /** A key under which others know something. */
    public record Key(String scheme, String value) {

        static Key of(Map<?, ?> key) {
            return new Key(String.valueOf(key.get("scheme")), String.valueOf(key.get("value")));
        }

        @Override
        public String toString() {
            return scheme + ":" + value;
        }
    }
}
