// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.OutputStream;
import org.alliancegraph.format.csv.CsvWriter;
import org.alliancegraph.format.graph.GexfWriter;
import org.alliancegraph.format.graph.GraphMlWriter;
import org.alliancegraph.format.graph.KumuWriter;
import org.alliancegraph.format.json.JsonLdWriter;
import org.alliancegraph.format.json.JsonWriter;
import org.alliancegraph.format.xlsx.XlsxWriter;

/**
 * Writes the network in a format. After a failure a writer does not complete the file, because a partial file must not
 * look complete.
 */
public interface FormatWriter {

    void write(RowSource network, OutputStream out) throws IOException;

    /** The writer of a format. */
    static FormatWriter of(ExportFormat format) {
        return switch (format) {
            case XLSX -> new XlsxWriter();
            case CSV -> new CsvWriter();
            case KUMU -> new KumuWriter();
            case GRAPHML -> new GraphMlWriter();
            case GEXF -> new GexfWriter();
            case JSON -> new JsonWriter();
            case JSONLD -> new JsonLdWriter();
        };
    }
}
