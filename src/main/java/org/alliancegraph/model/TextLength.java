// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;

/** How many characters the texts of the graph, and those that are looked for in it, may have, whoever writes them. */
public enum TextLength {
    /** What something is called; it stands in indexes, whose entries are short. */
    NAME(1_000),
    /** The address of a page on the web. */
    ADDRESS(2_000),
    /** Any other text; a cell of a workbook holds a little more. */
    TEXT(32_000),
    /** What is searched for. */
    SEARCHED(200),
    /** The key of somebody else, or of a request. */
    KEY(200);

    private final int most;

    TextLength(int most) {
        this.most = most;
    }

    /** Whether a text is no longer than that. */
    public boolean allows(String text) {
        return text.length() <= most;
    }

    /**
     * Refuses a text that is longer.
     *
     * @throws BadInput if it is
     */
    public void require(String text) {
        if (!allows(text)) {
            throw new BadInput("BAD_INPUT", Message.of("model.too-long", text, most, text.length()));
        }
    }
}
