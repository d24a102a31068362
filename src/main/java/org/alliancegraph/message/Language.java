// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the product. */
public enum Language {
    DE,
    EN;

    /**
     * The first language of a header Accept-Language that the product speaks; English, if it speaks none of them.
     *
     * @param otherwise for who sends no such header
     */
    public static Language accepted(@Nullable String header, Language otherwise) {
        if (header == null) {
            return otherwise;
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    Arrays.stream(values()).map(Language::locale).toList());
            return found == null ? EN : of(found.getLanguage());
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    /** German by its code; whoever speaks anything else is more likely to read English. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** The language of this machine's user, as far as it is known. */
    public static Language here() {
        return of(Locale.getDefault().getLanguage());
    }
}
