// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import org.jspecify.annotations.Nullable;

/** How the text of a field is to be read: into its plain form, or refused with what was expected. */
@FunctionalInterface
interface Form {

    Reading read(String text) throws Misread;

    /** Any text. */
    static Form text() {
        return Reading::of;
    }

    /** One of a few things; nothing that is only near. */
    static Form oneOf(Words words) {
        return text -> {
            String value = words.find(text);
            if (value == null) {
                throw Misread.of(Code.UNKNOWN_VALUE, words.expected(), words.nearest(text));
            }
            return Reading.of(value);
        };
    }

    /** What was read, in plain form; with a notice if that is not what stands there. */
    record Reading(
            String text, @Nullable Code code, @Nullable String notice) {

        static Reading of(String text) {
            return new Reading(text, null, null);
        }

        static Reading noticing(String text, Code code, String notice) {
            return new Reading(text, code, notice);
        }
    }
}
