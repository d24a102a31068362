// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an item can't do without and does not have, the same for all formats.
 *
 * @param expected what could stand there
 * @param message a sentence for the one who made the file
 */
record RequiredFields(String field, String expected, String message) {

    /** What is missing in an item of this kind and type that has these fields. */
    static List<RequiredFields> of(FileRecord.Kind kind, @Nullable String type, Set<String> fields) {
        if (kind == FileRecord.Kind.ENTITY) {
            return unless(
                    named(type, fields),
                    nameOf(type),
                    "a name, an id or a key",
                    "Neither name nor id nor key says who or what this is.");
        }
        List<RequiredFields> subject =
                unless(reference("from", fields), "from", "an id or a name", "It is missing who this claim is about.");
        Stream<RequiredFields> said = "HAS_ATTRIBUTE".equals(type)
                ? Stream.concat(
                        unless(fields.contains("property"), "property", "a property", "The property is missing.")
                                .stream(),
                        unless(fields.contains("value"), "value", "a value", "The value is missing.").stream())
                : unless(
                        reference("to", fields),
                        "to",
                        "an id or a name",
                        "It is missing to whom or what this claim leads.")
                        .stream();
        return Stream.concat(subject.stream(), said).toList();
    }

    private static List<RequiredFields> unless(boolean given, String field, String expected, String message) {
        return given ? List.of() : List.of(new RequiredFields(field, expected, message));
    }

    private static boolean named(@Nullable String type, Set<String> fields) {
        return Stream.of("id", nameOf(type), "labelEn", "ags", "ars").anyMatch(fields::contains)
                || anyKey("key:", fields);
    }

    private static boolean reference(String end, Set<String> fields) {
        return fields.contains(end) || anyKey(end + ".key:", fields);
    }

    private static boolean anyKey(String prefix, Set<String> fields) {
        return fields.stream().anyMatch(field -> field.startsWith(prefix));
    }

    private static String nameOf(@Nullable String type) {
        return switch (type) {
            case "Topic" -> "labelDe";
            case "Source" -> "title";
            case null, default -> "name";
        };
    }
}
