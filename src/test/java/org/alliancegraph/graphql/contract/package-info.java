// SPDX-License-Identifier: GPL-3.0-or-later
/** What holds for every operation that the schema allows, tried by operations that are made from the schema. */
@NullMarked
package org.alliancegraph.graphql.contract;

import org.jspecify.annotations.NullMarked;
