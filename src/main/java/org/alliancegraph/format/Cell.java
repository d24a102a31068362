// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/** What stands in one cell: its text without outer blanks, never empty, and its column as the file names it. */
public record Cell(String text, String column) {}
