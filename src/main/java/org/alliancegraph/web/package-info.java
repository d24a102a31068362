// SPDX-License-Identifier: GPL-3.0-or-later
/** What is between HTTP and the graph: the GraphQL engine, its limits and errors, and the pages. */
@NullMarked
package org.alliancegraph.web;

import org.jspecify.annotations.NullMarked;
