// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The domain: what the graph consists of and the rules that hold wherever it is read or written. It knows no framework
 * and no Cypher.
 */
@NullMarked
package org.alliancegraph.model;

import org.jspecify.annotations.NullMarked;
