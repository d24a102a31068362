// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Compiles the selection of a root field to one Cypher statement. It knows no feature: each feature provides the Cypher
 * of its own fields.
 */
@NullMarked
package org.alliancegraph.compiler;

import org.jspecify.annotations.NullMarked;
