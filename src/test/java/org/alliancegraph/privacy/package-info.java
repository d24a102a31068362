// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.alliancegraph.privacy;

import org.jspecify.annotations.NullMarked;
