// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Parses the text of a field into its canonical form, or refuses it and says what was expected. */
@FunctionalInterface
public interface FieldParser {

    Reading read(String text) throws ParseException;

    /** Any text. */
    static FieldParser text() {
        return Reading::of;
    }

    /** The parser of a field with a few possible values. A word that is only similar is refused. */
    static FieldParser oneOf(SynonymTable words) {
        return text -> {
            String value = words.find(text);
            if (value == null) {
                Message expected = words.expected();
                String nearest = words.nearest(text);
                throw new ParseException(
                        DiagnosticCode.UNKNOWN_VALUE,
                        expected,
                        read -> nearest == null
                                ? Message.of("value.none-of", read, expected)
                                : Message.of("value.none-of-but-maybe", read, expected, nearest));
            }
            return Reading.of(value);
        };
    }

    /** The parsed value in canonical form, with a notice if the text was interpreted. */
    record Reading(
            String text,
            @Nullable DiagnosticCode code,
            @Nullable Message notice) {

        static Reading of(String text) {
            return new Reading(text, null, null);
        }

        static Reading noticing(String text, DiagnosticCode code, Message notice) {
            return new Reading(text, code, notice);
        }
    }
}
