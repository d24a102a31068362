// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.Locale;

/** The languages of the product. */
public enum Language {
    DE,
    EN;

    /** German by its code; whoever speaks anything else is more likely to read English. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }

    /** The language of this machine's user, as far as it is known. */
    public static Language here() {
        return of(Locale.getDefault().getLanguage());
    }
}
