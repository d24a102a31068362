// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** How far a claim says something has come: wished for, said, decided, running or over. */
public enum ClaimStatus {
    PLANNED,
    DECLARED,
    DECIDED,
    ACTIVE,
    ENDED
}
