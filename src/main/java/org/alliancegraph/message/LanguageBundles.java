// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of one kind in every language, without a fall-back to the language of the machine. */
final class LanguageBundles {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    /** @param baseName the bundle's name, without its language */
    LanguageBundles(String baseName) {
        for (Language each : Language.values()) {
            bundles.put(
                    each,
                    ResourceBundle.getBundle(
                            baseName, each.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        }
    }

    ResourceBundle in(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }
}
