// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Locale;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.GermanMessages;
import org.jspecify.annotations.Nullable;

/** The languages in which an import speaks to people. */
enum ImportLanguage {
    DE,
    EN;

    /** What this machine's user speaks, as far as it is known. */
    static ImportLanguage here() {
        return of(Locale.getDefault().getLanguage());
    }

    /** German by its code; whoever speaks anything else is more likely to read English. */
    static ImportLanguage of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }

    /** A sentence that is known in English; one without German stays as it is rather than unsaid. */
    String say(String english) {
        return this == DE ? GermanMessages.of(english).orElse(english) : english;
    }

    @Nullable
    String sayIfAny(@Nullable String english) {
        return english == null ? null : say(english);
    }

    String say(Position position) {
        return this == DE ? position.german() : position.toString();
    }

    String say(Diagnostic remark) {
        return say(remark.position()) + ": " + say(remark.message());
    }
}
