// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** How much of a tie is left: all of it while it holds, and less with each year since it ended. */
final class Fading {

    private static final double YEARS = 3;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double JUST_ENDED = 0.999;

    private final NetworkImage image;
    private final ReadMoment moment;

    Fading(NetworkImage image, ReadMoment moment) {
        this.image = image;
        this.moment = moment;
    }

    /** 1 while the claim at a cursor holds, less once it has ended, 0 if it is not known or has not begun. */
    double left(ClaimCursor at) {
        if (!image.validity().hasBegun(at, moment)) {
            return 0;
        }
        int end = image.validity().lastDay(at, moment);
        return end >= moment.asOf()
                ? 1
                : Math.min(JUST_ENDED, Math.exp((end - moment.asOf()) / (DAYS_PER_YEAR * YEARS)));
    }
}
