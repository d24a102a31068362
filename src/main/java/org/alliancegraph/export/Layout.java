// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * How the network looks in a format. Nothing is finished on the way out of a failure: half a file must not look like a
 * whole one.
 */
interface Layout {

    void write(Network network, OutputStream out) throws IOException;

    /** The layout of a format. */
    static Layout of(Format format) {
        return switch (format) {
            case XLSX -> new WorkbookLayout();
            case CSV -> new CsvLayout();
            case KUMU -> new KumuLayout();
            case GRAPHML -> new GraphMlLayout();
            case GEXF -> new GexfLayout();
            case JSON -> new JsonLayout();
            case JSONLD -> new JsonLdLayout();
        };
    }
}
