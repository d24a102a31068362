// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** How the text of a field is to be read: into its plain form, or refused with what was expected. */
@FunctionalInterface
public interface FieldParser {

    Reading read(String text) throws ParseException;

    /** Any text. */
    static FieldParser text() {
        return Reading::of;
    }

    /** One of a few things; nothing that is only near. */
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

    /** What was read, in plain form; with a notice if that is not what stands there. */
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
