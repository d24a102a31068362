// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

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
                throw ParseException.of(DiagnosticCode.UNKNOWN_VALUE, words.expected(), words.nearest(text));
            }
            return Reading.of(value);
        };
    }

    /** What was read, in plain form; with a notice if that is not what stands there. */
    record Reading(
            String text,
            @Nullable DiagnosticCode code,
            @Nullable String notice) {

        static Reading of(String text) {
            return new Reading(text, null, null);
        }

        static Reading noticing(String text, DiagnosticCode code, String notice) {
            return new Reading(text, code, notice);
        }
    }
}
