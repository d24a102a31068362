// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables in text files: comma, semicolon or tab, in whatever encoding they come. */
@NullMarked
package org.alliancegraph.format.csv;

import org.jspecify.annotations.NullMarked;
