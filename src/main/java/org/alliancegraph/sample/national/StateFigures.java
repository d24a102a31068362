// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.List;

/**
 * What the official register tells of a state in figures: how many municipalities and districts, around which place,
 * how far apart, how large. No municipality of the register is in the network.
 *
 * @param code the two digits of the state
 * @param municipalities how many there are
 * @param districts how many there are
 * @param latitude the mean of their latitudes
 * @param latitudes the standard deviation of their latitudes
 * @param longitude the mean of their longitudes
 * @param longitudes the standard deviation of their longitudes
 * @param population the median of their populations
 * @param populations the standard deviation of the logarithms of their populations
 */
record StateFigures(
        String code,
        int municipalities,
        int districts,
        double latitude,
        double latitudes,
        double longitude,
        double longitudes,
        double population,
        double populations) {

    static final List<StateFigures> ALL = List.of(
            new StateFigures("01", 1069, 15, 54.14, 0.36, 9.79, 0.60, 684, 1.33),
            new StateFigures("02", 1, 1, 53.55, 0.01, 10.00, 0.01, 1_847_253, 0.01),
            new StateFigures("03", 933, 45, 52.75, 0.57, 9.28, 1.14, 2_348, 1.30),
            new StateFigures("04", 2, 1, 53.31, 0.23, 8.69, 0.12, 253_967, 0.80),
            new StateFigures("05", 382, 53, 51.46, 0.49, 7.46, 0.85, 20_960, 0.93),
            new StateFigures("06", 411, 26, 50.50, 0.51, 8.96, 0.52, 7_984, 0.87),
            new StateFigures("07", 2219, 36, 49.99, 0.42, 7.43, 0.55, 554, 1.24),
            new StateFigures("08", 1063, 44, 48.53, 0.53, 9.00, 0.69, 4_774, 1.10),
            new StateFigures("09", 2146, 96, 49.00, 0.83, 11.28, 1.03, 2_866, 0.92),
            new StateFigures("10", 51, 6, 49.37, 0.11, 6.96, 0.20, 14_317, 0.61),
            new StateFigures("11", 1, 1, 52.52, 0.01, 13.41, 0.01, 3_669_491, 0.01),
            new StateFigures("12", 402, 18, 52.39, 0.54, 13.52, 0.75, 1_686, 1.30),
            new StateFigures("13", 701, 8, 53.79, 0.32, 12.53, 0.95, 679, 1.07),
            new StateFigures("14", 404, 13, 50.99, 0.31, 13.34, 0.82, 3_872, 0.98),
            new StateFigures("15", 210, 14, 51.88, 0.53, 11.64, 0.43, 3_698, 1.21),
            new StateFigures("16", 605, 23, 50.92, 0.28, 11.14, 0.68, 663, 1.46));
}
