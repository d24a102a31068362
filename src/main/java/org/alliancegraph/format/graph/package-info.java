// SPDX-License-Identifier: GPL-3.0-or-later
/** Files of programs that draw networks: GEXF, GraphML and the formats of Kumu. */
@NullMarked
package org.alliancegraph.format.graph;

import org.jspecify.annotations.NullMarked;
