// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * Where each actor is and of what kind it is, as numbers: partners are often alike in that. The place is the state in
 * Germany, and else the country.
 */
final class Sorts {

    private static final String HOME = "DE";

    private final int[] places;
    private final int[] kinds;
    private final Map<String, Integer> placeNumbers = new HashMap<>(Map.of("", 0));
    private final Map<String, Integer> kindNumbers = new HashMap<>(Map.of("", 0));

    Sorts(NetworkImage image, ReadMoment moment) {
        places = new int[image.size()];
        kinds = new int[image.size()];
        for (int each = 0; each < places.length; each++) {
            if (image.type(each).isActor()) {
                places[each] = number(place(image, each, moment), placeNumbers);
                String kind = image.kind(each) == null ? image.level(each) : image.kind(each);
                kinds[each] = number(image.type(each).label() + (kind == null ? "" : ":" + kind), kindNumbers);
            }
        }
    }

    private static int number(@Nullable String text, Map<String, Integer> numbers) {
        return text == null ? 0 : numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    private static @Nullable String place(NetworkImage image, int actor, ReadMoment moment) {
        String country = image.locations().country(actor, moment);
        String state =
                country == null || HOME.equals(country) ? image.locations().state(actor, moment) : null;
        return state == null ? country : state;
    }

    /** How many places there are; 0 is for an unknown one. */
    int places() {
        return placeNumbers.size();
    }

    int kinds() {
        return kindNumbers.size();
    }

    int place(int actor) {
        return places[actor];
    }

    int kind(int actor) {
        return kinds[actor];
    }
}
