// SPDX-License-Identifier: GPL-3.0-or-later
/** Alliance Graph: who works with whom, on what, and how we know. */
@NullMarked
package org.alliancegraph;

import org.jspecify.annotations.NullMarked;
