// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds as the database does, so that a score is the same wherever it was reckoned. */
final class Rounding {

    private Rounding() {}

    static double to4(double value) {
        return rounded(value, 4);
    }

    static double to1(double value) {
        return rounded(value, 1);
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
