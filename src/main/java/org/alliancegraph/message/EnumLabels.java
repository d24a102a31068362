// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.ResourceBundle;

/** What people read in place of the value of an enum, from the bundle of a language. */
public final class EnumLabels {

    private static final LanguageBundles BUNDLES = new LanguageBundles("message.labels");

    private EnumLabels() {}

    /** The label of a value, or the value itself if it has none. */
    public static String of(String type, String value, Language language) {
        ResourceBundle bundle = BUNDLES.in(language);
        String key = type + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
