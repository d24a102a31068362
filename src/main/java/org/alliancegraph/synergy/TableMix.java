// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/** What those at a table should differ by. */
enum TableMix {
    STATE,
    SIZE,
    TYPE,
    STANCE;

    /** Below which numbers of inhabitants a municipality is of a class: the classes of the BBSR. */
    private static final double[] CLASSES = {5_000, 20_000, 100_000, 500_000};

    /** The group in which somebody is; null if in none. */
    @Nullable
    Object group(int actor, TopicWay interest, SynergyNetwork network) {
        NetworkImage image = network.image();
        return switch (this) {
            case STATE -> image.locations().state(actor, network.moment());
            case TYPE -> image.type(actor);
            case STANCE -> interest.stance();
            case SIZE -> {
                AttributeClaims.Population population = image.type(actor) == EntityType.MUNICIPALITY
                        ? image.attributes().population(actor, network.moment())
                        : null;
                yield population == null ? null : sizeClass(population.number());
            }
        };
    }

    private static int sizeClass(double number) {
        int size = 0;
        while (size < CLASSES.length && number >= CLASSES[size]) {
            size++;
        }
        return size;
    }
}
