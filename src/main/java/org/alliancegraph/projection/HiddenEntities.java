// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.BitSet;
import org.alliancegraph.model.Audience;

/**
 * The entities of an image that readers may not see on a day: the rule of {@link org.alliancegraph.model.Visibility}
 * for all of them at once, since most are no people.
 */
record HiddenEntities(Audience reader, LocalDate today, BitSet numbers) {

    static HiddenEntities of(EntityTable entities, Audience reader, LocalDate today) {
        BitSet numbers = new BitSet();
        for (int entity = 0; entity < entities.size(); entity++) {
            if (!entities.row(entity).visibility().isOpenTo(reader, today)) {
                numbers.set(entity);
            }
        }
        return new HiddenEntities(reader, today, numbers);
    }

    boolean contains(int entity) {
        return entity >= 0 && numbers.get(entity);
    }

    boolean isFor(Audience other, LocalDate day) {
        return reader == other && today.equals(day);
    }
}
