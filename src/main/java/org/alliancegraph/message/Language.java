// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.Locale;

/** The languages in which a workbook is written. */
public enum Language {
    DE,
    EN;

    /** German by its code; whoever speaks anything else is more likely to read English. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }
}
