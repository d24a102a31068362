// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.alliancegraph.format.BadParameter;

/** Writes the network, or a part of it, as a file. */
public interface NetworkExport {

    /**
     * Writes a file. It is complete only if this returns: what was written before a failure is no file, and the stream
     * is not closed in any case.
     *
     * @throws BadParameter if the request can't be met as it is; nothing is written then
     * @throws IOException if the stream fails
     */
    void write(ExportRequest request, OutputStream out) throws IOException;
}
