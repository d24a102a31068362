// SPDX-License-Identifier: GPL-3.0-or-later
/** GraphQL over HTTP, server-sent events and WebSockets, and the pages. */
@NullMarked
package org.alliancegraph.graphql.transport;

import org.jspecify.annotations.NullMarked;
