// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** Makes the values of both ways to read alike, so that what is built on rows can't come to depend on one of them. */
public final class ValueMapper {

    private static final Type LIST = TypeSystem.getDefault().LIST();
    private static final Type MAP = TypeSystem.getDefault().MAP();

    private ValueMapper() {}

    /** A value as the driver has it: what it holds is taken out of it one by one, never copied to be copied again. */
    public static @Nullable Object of(Value value) {
        if (value.type().equals(LIST)) {
            List<@Nullable Object> plain = new ArrayList<>(value.size());
            value.values().forEach(each -> plain.add(of(each)));
            return plain;
        }
        if (value.type().equals(MAP)) {
            Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(value.size());
            value.keys().forEach(key -> plain.put(key, of(value.get(key))));
            return plain;
        }
        return of(value.asObject());
    }

    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Double number -> number;
            case Float number -> number.doubleValue();
            case Number number -> number.longValue();
            case LocalDate date -> date;
            case ZonedDateTime time -> time;
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Object array when array.getClass().isArray() -> array(array);
            default ->
                throw new IllegalStateException("A statement returned a "
                        + value.getClass().getSimpleName() + "; it must return plain values, not graph elements.");
        };
    }

    private static List<@Nullable Object> list(List<?> values) {
        List<@Nullable Object> plain = new ArrayList<>(values.size());
        for (Object value : values) {
            plain.add(of(value));
        }
        return plain;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> values) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((key, value) -> plain.put((String) key, of(value)));
        return plain;
    }

    private static List<@Nullable Object> array(Object values) {
        int length = Array.getLength(values);
        List<@Nullable Object> plain = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            plain.add(of(Array.get(values, i)));
        }
        return plain;
    }
}
