// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What lies between HTTP and the graph: errors and scalars of the API here, its transports, limits and execution in the
 * packages below.
 */
@NullMarked
package org.alliancegraph.graphql;

import org.jspecify.annotations.NullMarked;
