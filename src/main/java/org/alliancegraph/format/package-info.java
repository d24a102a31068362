// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Reading and writing files. What all formats share lies here: records, diagnostics, the words of columns and values;
 * each family of formats has a package below.
 */
@NullMarked
package org.alliancegraph.format;

import org.jspecify.annotations.NullMarked;
