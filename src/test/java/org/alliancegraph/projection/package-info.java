// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.alliancegraph.projection;

import org.jspecify.annotations.NullMarked;
