// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row, node or edge on its way in: an entity or a claim, its fields in canonical names and forms. */
public record Item(Kind kind, Position position, Map<String, Cell> cells) {

    /** What an item wants to become. */
    public enum Kind {
        ENTITY,
        CLAIM
    }

    /** The text of a field, or null where the row says nothing of it. */
    public @Nullable String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? null : cell.text();
    }
}
