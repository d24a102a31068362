// SPDX-License-Identifier: GPL-3.0-or-later
/** What one client may ask for at once: documents are parsed, measured and validated here before they run. */
@NullMarked
package org.alliancegraph.graphql.limits;

import org.jspecify.annotations.NullMarked;
