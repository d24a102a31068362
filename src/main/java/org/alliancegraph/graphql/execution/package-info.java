// SPDX-License-Identifier: GPL-3.0-or-later
/** Runs admitted operations: queries by plans, mutations, and subscriptions revision by revision. */
@NullMarked
package org.alliancegraph.graphql.execution;

import org.jspecify.annotations.NullMarked;
