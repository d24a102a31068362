// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;

/**
 * The official key of a German territorial authority (Amtlicher Gemeindeschlüssel): eight digits for a municipality,
 * their first five for its district, their first two for its state.
 */
public record Ags(String value) {

    public Ags {
        if (!value.matches("\\d{5}|\\d{8}") || State.ofKey(value).isEmpty()) {
            throw new BadInput("BAD_INPUT", Message.of("model.not-an-ags", value, Message.of("expected.ags")));
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
