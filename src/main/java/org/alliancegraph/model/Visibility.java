// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Until when everybody, and until when members may see a person. It is kept as days, so that it changes on the day on
 * which a basis ends without anybody doing anything. Always judged by what is so now, whichever time is read.
 *
 * @param publicUntil the last day on which everybody may; null for always
 * @param membersUntil the last day on which members may; null for always
 */
public record Visibility(
        @Nullable LocalDate publicUntil, @Nullable LocalDate membersUntil) {

    /** The day that stands for "not on any day". */
    public static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    /** Of what is no person. */
    public static final Visibility ALWAYS = new Visibility(null, null);

    /** Of a person of whom nobody said why the network knows it. */
    public static final Visibility UNSAID = new Visibility(NEVER, null);

    private static final Visibility NONE = new Visibility(NEVER, NEVER);

    /**
     * What follows from the bases of a person.
     *
     * @param office whether a published source names it in a public office
     * @param restricted whether what is known of it may only be kept (Art. 18 GDPR)
     */
    public static Visibility of(Collection<Basis> bases, boolean office, boolean restricted) {
        if (restricted) {
            return NONE;
        }
        if (office) {
            return ALWAYS;
        }
        if (bases.isEmpty()) {
            return UNSAID;
        }
        Visibility all = NONE;
        for (Basis each : bases) {
            if (!each.withdrawn() && each.audience().isRestricted()) {
                boolean open = each.audience() == Audience.PUBLIC;
                all = new Visibility(
                        open ? later(all.publicUntil, each.until()) : all.publicUntil,
                        later(all.membersUntil, each.until()));
            }
        }
        return all;
    }

    /** Whether readers may see it on a day. */
    public boolean isOpenTo(Audience reader, LocalDate today) {
        LocalDate last = switch (reader) {
            case PUBLIC -> publicUntil;
            case MEMBERS -> membersUntil;
            case STEWARDS -> null;
        };
        return last == null || !last.isBefore(today);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? other : one;
    }
}
