// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import org.alliancegraph.graph.BadInput;

/** The official key of a German municipality (Amtlicher Gemeindeschlüssel): eight digits, the first two its state. */
public record Ags(String value) {

    public Ags {
        if (!value.matches("\\d{8}") || State.ofKey(value).isEmpty()) {
            throw new BadInput(
                    "BAD_INPUT",
                    "'" + value + "' is not an AGS. Expected eight digits that start with a state, 01 to 16.");
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
