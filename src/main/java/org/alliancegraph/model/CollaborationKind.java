// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** What two actors do together. */
public enum CollaborationKind {
    COOPERATION,
    EXCHANGE,
    FUNDING,
    SUPPORT,
    LETTER_OF_INTENT,
    TWINNING,
    OTHER
}
