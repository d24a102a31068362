// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import org.alliancegraph.message.Message;

/** Finds characters that databases and indexes can't store: NUL and lone surrogates. */
final class PlainText {

    private PlainText() {}

    /** The position of the first character that can't be used, or -1. */
    static int fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0) {
                return i;
            }
            if (Character.isSurrogate(character)) {
                if (!Character.isHighSurrogate(character)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The name of the character at a position. */
    static Message name(String text, int fault) {
        return text.charAt(fault) == 0
                ? Message.of("graphql.nul-character")
                : Message.of("graphql.lone-surrogate", "%04X".formatted((int) text.charAt(fault)));
    }
}
