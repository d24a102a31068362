// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

/** Told within this instance after a revision was committed and can be seen, so that nobody has to wait for a poll. */
public record RevisionVisible(long number) {}
