// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/** The text of one cell, without outer blanks and never empty, and the name of its column in the file. */
public record Cell(String text, String column) {}
