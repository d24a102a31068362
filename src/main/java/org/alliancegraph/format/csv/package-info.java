// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables in text files, separated by comma, semicolon or tab, in any supported encoding. */
@NullMarked
package org.alliancegraph.format.csv;

import org.jspecify.annotations.NullMarked;
