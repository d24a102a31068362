// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

/** What facets and timelines count: the enums {@code FacetCount} and {@code TimelineCount} of the schema. */
enum Countable {
    ACTORS,
    CLAIMS,
    PARTNERSHIPS,
    EVENTS,
    TIES
}
