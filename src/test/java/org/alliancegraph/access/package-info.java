// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.alliancegraph.access;

import org.jspecify.annotations.NullMarked;
