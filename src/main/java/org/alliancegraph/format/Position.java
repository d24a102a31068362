// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, as a user sees it in a program: the number of the row (the first is 1), and the letter and header
 * of the column.
 */
public record Position(
        String file,
        @Nullable String sheet,
        long row,
        @Nullable String column) {

    /** The same row, at another column. */
    public Position at(@Nullable String otherColumn) {
        return new Position(file, sheet, row, otherColumn);
    }

    /** The place as people read it. */
    public Message place() {
        List<Message> parts = new ArrayList<>();
        parts.add(Message.of("position.file", file));
        if (sheet != null) {
            parts.add(Message.of("position.sheet", sheet));
        }
        if (row > 0) {
            parts.add(Message.of("position.row", row));
        }
        if (column != null) {
            parts.add(Message.of("position.column", column));
        }
        return Message.of("position.place", parts);
    }

    @Override
    public String toString() {
        return place().in(Language.EN);
    }
}
