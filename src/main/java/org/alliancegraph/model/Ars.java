// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;

/**
 * The official regional key (Amtlicher Regionalschlüssel), which names what has no AGS too: five digits for a district,
 * nine for an association of municipalities, twelve for a municipality.
 */
public record Ars(String value) {

    public Ars {
        if (!value.matches("\\d{5}|\\d{9}|\\d{12}") || State.ofKey(value).isEmpty()) {
            throw new BadInput("BAD_INPUT", Message.of("model.not-an-ars", value, Message.of("expected.ars")));
        }
    }

    public State state() {
        return State.ofKey(value).orElseThrow();
    }

    /** The level the key is of. */
    public MunicipalityLevel level() {
        return switch (value.length()) {
            case 5 -> MunicipalityLevel.DISTRICT;
            case 9 -> MunicipalityLevel.ASSOCIATION;
            default -> MunicipalityLevel.MUNICIPALITY;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
