// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The label of an entity in both languages. */
public record EntityLabel(String german, String english) {

    /** The label in the language that a field is given. */
    public static @Nullable String of(@Nullable Object label, Map<String, @Nullable Object> arguments) {
        if (!(label instanceof EntityLabel each)) {
            return null;
        }
        return "EN".equals(arguments.get("language")) ? each.english() : each.german();
    }
}
