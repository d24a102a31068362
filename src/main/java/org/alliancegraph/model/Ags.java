// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;

/**
 * The official key of a German territorial authority (Amtlicher Gemeindeschlüssel): eight digits for a municipality,
 * their first five for its district, their first two for its state.
 */
public record Ags(String value) {

    public Ags {
        if (!value.matches("\\d{5}|\\d{8}") || State.ofKey(value).isEmpty()) {
            throw new BadInput(
                    "BAD_INPUT",
                    "'" + value
                            + "' is not an AGS. Expected 8 digits (a district: 5) that start with a state, 01 to 16.");
        }
    }

    public State state() {
        return State.ofKey(value).orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
