// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

/** Takes what a file says, as it is read. */
public interface Sink {

    void item(Item item);

    void remark(Remark remark);

    /** How many bytes of how many have been read; the second number stays the same. */
    void progress(long done, long total);
}
