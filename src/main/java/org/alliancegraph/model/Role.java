// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** As what an actor takes part in something, or a person belongs to someone. */
public enum Role {
    MEMBER,
    FOUNDER,
    INITIATOR,
    ORGANIZER,
    HOST,
    SPEAKER,
    PARTICIPANT,
    PILOT,
    DEVELOPER,
    OPERATOR,
    FUNDER,
    PARTNER,
    USER,
    CERTIFIED,
    CONTRIBUTOR,
    REPRESENTATIVE,
    MAYOR,
    DISTRICT_ADMINISTRATOR,
    COUNCILLOR,
    STAFF;

    /** Whether only a person has it, within a municipality or an organization. */
    public boolean personal() {
        return switch (this) {
            case REPRESENTATIVE, MAYOR, DISTRICT_ADMINISTRATOR, COUNCILLOR, STAFF -> true;
            default -> false;
        };
    }

    /** Whether it is a public office, of which a published source may tell everybody. */
    public boolean isPublicOffice() {
        return this == MAYOR || this == DISTRICT_ADMINISTRATOR || this == COUNCILLOR;
    }
}
