// SPDX-License-Identifier: GPL-3.0-or-later
/** Imports in two steps: a plan that says of every row what would happen, and its application, whole or not at all. */
@NullMarked
package org.alliancegraph.intake.plan;

import org.jspecify.annotations.NullMarked;
