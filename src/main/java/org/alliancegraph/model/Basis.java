// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the network may keep and show something about a person (Art. 6 GDPR).
 *
 * @param audience to whom it may be shown
 * @param until the last day on which it is valid; null if it has no end
 * @param withdrawn whether it was withdrawn, which counts at once
 */
public record Basis(Kind kind, Audience audience, @Nullable LocalDate until, boolean withdrawn) {

    /** The kinds of bases. */
    public enum Kind {
        /** A public office or role that a published source names. */
        PUBLIC_ROLE,
        /** The person agreed. */
        CONSENT,
        /** A contract or a task that the network was given. */
        TASK
    }

    /** To whom a kind of basis opens what is known; a consent says so itself. */
    public static Audience audience(Kind kind, @Nullable Audience said) {
        return switch (kind) {
            case PUBLIC_ROLE -> Audience.PUBLIC;
            case TASK -> Audience.MEMBERS;
            case CONSENT -> said == null ? Audience.MEMBERS : said;
        };
    }
}
