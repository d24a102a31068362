// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.alliancegraph.graphql.limits;

import org.jspecify.annotations.NullMarked;
