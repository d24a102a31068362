// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.alliancegraph.model.Audience;
import org.jspecify.annotations.Nullable;

/** Keeps for each audience the last image that was made for it, since all its members read the same one. */
final class RestrictedImages {

    private final Map<Audience, NetworkImage> kept = new EnumMap<>(Audience.class);

    synchronized NetworkImage of(NetworkImage whole, Audience reader, LocalDate today) {
        NetworkImage last = kept.get(reader);
        if (last == null || !isOf(last, whole) || !isFor(last.hidden(), reader, today)) {
            last = whole.without(HiddenEntities.of(whole.entities(), reader, today));
            kept.put(reader, last);
        }
        return last;
    }

    private static boolean isOf(NetworkImage last, NetworkImage whole) {
        return last.entities() == whole.entities()
                && last.lists() == whole.lists()
                && last.applied().equals(whole.applied());
    }

    private static boolean isFor(@Nullable HiddenEntities hidden, Audience reader, LocalDate today) {
        return hidden != null && hidden.isFor(reader, today);
    }
}
