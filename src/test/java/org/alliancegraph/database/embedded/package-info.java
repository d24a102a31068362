// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.alliancegraph.database.embedded;

import org.jspecify.annotations.NullMarked;
