// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** What sort of organization it is, as far as a coordinator cares. */
public enum OrganizationKind {
    ASSOCIATION,
    FOUNDATION,
    COMPANY,
    AUTHORITY,
    RESEARCH,
    FACILITY,
    OTHER
}
