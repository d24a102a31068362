// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What people read in place of the value of an enum, from the bundle of a language. */
public final class EnumLabels {

    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (Language each : Language.values()) {
            BUNDLES.put(
                    each,
                    ResourceBundle.getBundle(
                            "message.labels",
                            Locale.of(each.name().toLowerCase(Locale.ROOT)),
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        }
    }

    private EnumLabels() {}

    /** The label of a value, or the value itself if it has none. */
    public static String of(String type, String value, Language language) {
        ResourceBundle bundle = Objects.requireNonNull(BUNDLES.get(language));
        String key = type + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
