// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** What the value of a property is; every rule about the value of a property follows from it. */
public enum ValueType {
    TEXT,
    /** The address of a page on the web. */
    URL,
    /** A number from 0 on without decimals. */
    WHOLE,
    /** A number from 0 on. */
    DECIMAL,
    /** A date as exact as it is known. */
    DATE,
    /** Degrees north and east. */
    COORDINATES;

    /** Whether its values are stored as numbers beside their text. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
