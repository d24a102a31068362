// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.Optional;

/** The sixteen German states, in the order of their official numbers. */
public enum State {
    SCHLESWIG_HOLSTEIN,
    HAMBURG,
    NIEDERSACHSEN,
    BREMEN,
    NORDRHEIN_WESTFALEN,
    HESSEN,
    RHEINLAND_PFALZ,
    BADEN_WUERTTEMBERG,
    BAYERN,
    SAARLAND,
    BERLIN,
    BRANDENBURG,
    MECKLENBURG_VORPOMMERN,
    SACHSEN,
    SACHSEN_ANHALT,
    THUERINGEN;

    /** The two digits that every official key of the state starts with. */
    public String code() {
        return "%02d".formatted(ordinal() + 1);
    }

    /** The state of an official key, by its first two digits. */
    static Optional<State> ofKey(String key) {
        if (!key.matches("\\d{2,}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(key.substring(0, 2));
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
