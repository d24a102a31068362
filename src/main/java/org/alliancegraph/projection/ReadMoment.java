// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * What a read looks at on both axes of time. The rules are those of the macros {@code known}, {@code covers},
 * {@code shows} and {@code present} in {@code cypher/macros.cypher}, on numbers; a test compares both. Whether a claim
 * holds depends on the lives of what it ties, too: {@link ClaimValidity#holds}.
 */
public final class ReadMoment {

    /** Stands for "never retracted". */
    static final int OPEN = Integer.MAX_VALUE;

    private final int asOf;
    private final boolean dayGiven;
    private final int revision;
    private final int[] inFlight;

    /**
     * @param asOf the day on which claims must have held
     * @param dayGiven whether the client asked for that day; otherwise it is today
     * @param snapshot what the graph knew
     */
    public ReadMoment(LocalDate asOf, boolean dayGiven, TimeScope.Snapshot snapshot) {
        this.asOf = (int) asOf.toEpochDay();
        this.dayGiven = dayGiven;
        this.revision = Math.toIntExact(snapshot.revision());
        this.inFlight = snapshot.inFlight().stream().mapToInt(Math::toIntExact).toArray();
    }

    /** The moment that the parameters of a statement tell. */
    public static ReadMoment of(Map<String, ? extends @Nullable Object> parameters) {
        return new ReadMoment(
                (LocalDate) Objects.requireNonNull(parameters.get("asOf")),
                Boolean.TRUE.equals(parameters.get("dayGiven")),
                snapshot(parameters));
    }

    /** The snapshot that the parameters of a statement tell. */
    public static TimeScope.Snapshot snapshot(Map<String, ? extends @Nullable Object> parameters) {
        return new TimeScope.Snapshot(
                ((Number) Objects.requireNonNull(parameters.get("revision"))).longValue(),
                ((List<?>) Objects.requireNonNull(parameters.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }

    /** The number of a revision, or {@link #OPEN}. */
    static int number(long revision) {
        return revision >= OPEN ? OPEN : (int) revision;
    }

    /** The day on which claims must have held, counted from 1970. */
    public int asOf() {
        return asOf;
    }

    /** Whether the snapshot has a revision. */
    boolean sees(int number) {
        return number <= revision && !isInFlight(number);
    }

    /** The rule {@code known}. */
    boolean knows(int recorded, int retracted) {
        if (inFlight.length == 0) {
            return recorded <= revision && retracted > revision;
        }
        return sees(recorded) && (retracted > revision || isInFlight(retracted));
    }

    /** The rule {@code covers}, of a claim that the snapshot knows. */
    boolean covers(int fromLower, int toUpper, int rank) {
        return fromLower <= asOf && toUpper >= asOf && rank < ClaimArrays.DEPRECATED;
    }

    /** The rule {@code shows}, of a claim that covers the day. */
    boolean shows(int status) {
        return dayGiven || status != ClaimArrays.ENDED;
    }

    /** The rule {@code present}. */
    boolean isPresent(int recorded, int retracted, int[] gaps) {
        if (!knows(recorded, retracted)) {
            return false;
        }
        for (int i = 0; i + 1 < gaps.length; i += 2) {
            if (gaps[i] <= revision && (gaps[i + 1] > revision || isInFlight(gaps[i + 1]))) {
                return false;
            }
        }
        return true;
    }

    private boolean isInFlight(int number) {
        for (int each : inFlight) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }
}
