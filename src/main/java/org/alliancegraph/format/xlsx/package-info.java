// SPDX-License-Identifier: GPL-3.0-or-later
/** Excel workbooks, and the template that people fill in. */
@NullMarked
package org.alliancegraph.format.xlsx;

import org.jspecify.annotations.NullMarked;
