// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.List;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.intake.change.EntityForm;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying who is meant.
 *
 * @param keys each as scheme:value
 */
record Reference(
        String field,
        @Nullable String text,
        @Nullable String type,
        @Nullable String state,
        @Nullable String district,
        List<String> keys) {

    static boolean isId(String text) {
        return EntityForm.ofId(text) != null && words(text.substring(text.indexOf(':') + 1));
    }

    boolean byId() {
        return text != null && isId(text);
    }

    String decisionKey() {
        return Folding.fold(String.valueOf(text)) + "|" + type + "|" + state + "|" + district;
    }

    /** Whether an entity of this name can be meant, which lies within the places of these names. */
    boolean fits(Entity entity, List<String> within) {
        return (type == null || type.equals(entity.type()))
                && (state == null || entity.state() == null || state.equals(entity.state()))
                && (district == null
                        || within.isEmpty()
                        || within.stream().anyMatch(each -> Folding.fold(each).contains(Folding.fold(district))));
    }

    /** Whether it is words of a to z and 0 to 9, with single dashes between them. */
    private static boolean words(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || !inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }
}
