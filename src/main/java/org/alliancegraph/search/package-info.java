// SPDX-License-Identifier: GPL-3.0-or-later
/** The way in for somebody who knows a word and not an id: text search across actors, topics, events and sources. */
@NullMarked
package org.alliancegraph.search;

import org.jspecify.annotations.NullMarked;
