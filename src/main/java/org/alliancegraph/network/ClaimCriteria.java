// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Role;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the criteria of a {@code NetworkFilter} for claims on the network in memory: the macros {@code holds},
 * {@code sure} and {@code chosen}, for a period instead of a day.
 */
final class ClaimCriteria {

    private final NetworkImage image;
    private final ReadMoment moment;
    private final int from;
    private final int to;
    private final Set<ClaimType> relations;
    private final boolean certainly;
    private final @Nullable Set<ClaimStatus> statuses;
    private final @Nullable Set<CollaborationKind> kinds;
    private final @Nullable Set<Role> roles;
    private final @Nullable Set<Integer> sources;
    private final @Nullable Set<?> years;
    private final int since;
    private final int until;

    /**
     * @param flat the flattened filter
     * @param from the first day of the period in which claims must have held
     * @param to its last day
     */
    ClaimCriteria(NetworkImage image, ReadMoment moment, Map<?, ?> flat, int from, int to) {
        this.image = image;
        this.moment = moment;
        this.from = from;
        this.to = to;
        this.relations = Objects.requireNonNullElse(
                enums(ClaimType.class, list(flat, "relations")), EnumSet.noneOf(ClaimType.class));
        this.certainly = "CERTAINLY".equals(flat.get("certainty"));
        this.statuses = enums(ClaimStatus.class, list(flat, "statuses"));
        this.kinds = enums(CollaborationKind.class, list(flat, "kinds"));
        this.roles = enums(Role.class, list(flat, "roles"));
        this.sources = found(list(flat, "sources"), image);
        Collection<?> begun = list(flat, "years");
        this.years = begun == null ? null : Set.copyOf(begun);
        this.since = flat.get("since") instanceof LocalDate day ? (int) day.toEpochDay() : Integer.MIN_VALUE;
        this.until = flat.get("until") instanceof LocalDate day ? (int) day.toEpochDay() : Integer.MAX_VALUE;
    }

    private static @Nullable Collection<?> list(Map<?, ?> flat, String name) {
        return flat.get(name) instanceof Collection<?> list ? list : null;
    }

    private static <E extends Enum<E>> @Nullable Set<E> enums(Class<E> type, @Nullable Collection<?> names) {
        if (names == null) {
            return null;
        }
        Set<E> values = EnumSet.noneOf(type);
        names.forEach(name -> values.add(Enum.valueOf(type, name.toString())));
        return values;
    }

    private static @Nullable Set<Integer> found(@Nullable Collection<?> ids, NetworkImage image) {
        if (ids == null) {
            return null;
        }
        Set<Integer> found = new HashSet<>();
        ids.forEach(id -> found.add(image.find(id.toString())));
        found.remove(-1);
        return found;
    }

    /** The requested claim types. */
    List<ClaimType> relations() {
        return List.copyOf(relations);
    }

    /** Whether the claim at a cursor, which has a requested type, meets the filter. */
    boolean takes(ClaimCursor at) {
        return holds(at) && isChosen(at.claim());
    }

    /** Whether the claim at a cursor held in the period with the requested certainty, apart from other criteria. */
    boolean holds(ClaimCursor at) {
        if (!image.validity().counts(at.claim(), moment)) {
            return false;
        }
        TieBounds bounds = image.validity().bounds(at, moment);
        return bounds.mayCover(from, to) && (!certainly || bounds.certainlyCovers(from, to));
    }

    /** Whether the claim at a cursor meets the filter, apart from its period. */
    boolean takesAtAnyTime(ClaimCursor at) {
        return image.validity().counts(at.claim(), moment) && isChosen(at.claim());
    }

    /** Whether the claim at a cursor certainly held in the period. */
    boolean isCertain(ClaimCursor at) {
        return image.validity().bounds(at, moment).certainlyCovers(from, to);
    }

    private boolean isChosen(int claim) {
        return (statuses == null || statuses.contains(image.properties().status(claim)))
                && (kinds == null || kinds.contains(image.properties().collaborationKind(claim)))
                && (roles == null || roles.contains(image.properties().role(claim)))
                && (sources == null || sources.contains(image.properties().source(claim)))
                && (years == null || years.contains(image.properties().yearBegun(claim)))
                && image.properties().until(claim) >= since
                && image.properties().from(claim) <= until;
    }
}
