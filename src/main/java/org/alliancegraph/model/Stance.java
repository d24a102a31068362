// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** How an actor stands to a topic, so that an offer can meet a need. */
public enum Stance {
    OFFERS,
    SEEKS,
    WORKS_ON
}
