// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** At which level of local government a municipality stands. */
public enum MunicipalityLevel {
    MUNICIPALITY,
    ASSOCIATION,
    DISTRICT,
    BOROUGH
}
