// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

/**
 * Event within this instance: a revision was committed and is visible. Its listeners need not wait for the next poll.
 */
public record RevisionVisible(long number) {}
