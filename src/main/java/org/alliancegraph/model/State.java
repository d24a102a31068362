// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.Optional;

/** The sixteen German states, in the order of their official numbers. */
public enum State {
    SCHLESWIG_HOLSTEIN("01"),
    HAMBURG("02"),
    NIEDERSACHSEN("03"),
    BREMEN("04"),
    NORDRHEIN_WESTFALEN("05"),
    HESSEN("06"),
    RHEINLAND_PFALZ("07"),
    BADEN_WUERTTEMBERG("08"),
    BAYERN("09"),
    SAARLAND("10"),
    BERLIN("11"),
    BRANDENBURG("12"),
    MECKLENBURG_VORPOMMERN("13"),
    SACHSEN("14"),
    SACHSEN_ANHALT("15"),
    THUERINGEN("16");

    private final String code;

    State(String code) {
        this.code = code;
    }

    /** The two digits that every official key of the state starts with. */
    @SuppressWarnings("EnumOrdinal") // the order is the numbering
    public String code() {
        return code;
    }

    /** The state of an official key, by its first two digits. */
    static Optional<State> ofKey(String key) {
        return Arrays.stream(values())
                .filter(state -> key.startsWith(state.code))
                .findFirst();
    }
}
