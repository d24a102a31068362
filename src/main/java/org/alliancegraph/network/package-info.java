// SPDX-License-Identifier: GPL-3.0-or-later
/** The network as a whole: what lies around a node, the ways between nodes, how actors spread, and how it all grew. */
@NullMarked
package org.alliancegraph.network;

import org.jspecify.annotations.NullMarked;
