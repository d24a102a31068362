// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * A required field that a record does not have.
 *
 * @param expected the possible values
 * @param message the message for the author of the file
 */
record RequiredFields(String field, Message expected, Message message) {

    /** The missing fields of a record of a kind and type with the given fields. */
    static List<RequiredFields> of(FileRecord.Kind kind, @Nullable String type, Set<String> fields) {
        if (kind == FileRecord.Kind.ENTITY) {
            return unless(
                    named(type, fields),
                    nameOf(type),
                    Message.of("expected.name-id-or-key"),
                    Message.of("record.nameless"));
        }
        List<RequiredFields> subject = unless(
                reference("from", fields),
                "from",
                Message.of("expected.id-or-name"),
                Message.of("record.subject-missing"));
        Stream<RequiredFields> said = type != null && ClaimType.valueOf(type).statesValue()
                ? Stream.concat(
                        unless(
                                fields.contains("property"),
                                "property",
                                Message.of("expected.property"),
                                Message.of("record.property-missing"))
                                .stream(),
                        unless(
                                fields.contains("value"),
                                "value",
                                Message.of("expected.value"),
                                Message.of("record.value-missing"))
                                .stream())
                : unless(
                        reference("to", fields),
                        "to",
                        Message.of("expected.id-or-name"),
                        Message.of("record.object-missing"))
                        .stream();
        return Stream.concat(subject.stream(), said).toList();
    }

    private static List<RequiredFields> unless(boolean given, String field, Message expected, Message message) {
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
