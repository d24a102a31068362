// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/**
 * What tells one state of a database from another that an image was not made of: which store it is, how often something
 * was changed outside the revisions (erasure, a restored backup, an edit by hand), and when the newest revision of the
 * image became visible.
 *
 * @param store the id of the database
 * @param generation counted up by whoever changes the graph outside the revisions
 * @param newest when the newest revision that is in the image became visible, as the database writes it
 */
public record LedgerMark(String store, long generation, String newest) {

    /** Of an image that nothing was read for. */
    static final LedgerMark NONE = new LedgerMark("", -1, "");
}
