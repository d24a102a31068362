// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

/** What facets count: the enum of the schema. */
enum FacetCount {
    ACTORS,
    CLAIMS,
    PARTNERSHIPS,
    EVENTS
}
