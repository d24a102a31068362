// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables as CSV by RFC 4180, one file each in an archive, with the mark by which spreadsheets know that they are UTF-8.
 */
public final class CsvArchive {

    private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

    private final ZipOutputStream archive;
    private final Writer writer;
    private final char separator;

    public CsvArchive(OutputStream out, char separator) {
        this.archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new OutputStreamWriter(archive, StandardCharsets.UTF_8);
        this.separator = separator;
    }

    /** Begins the next file. */
    public void file(String name, List<String> header) throws IOException {
        writer.flush();
        archive.putNextEntry(new ZipEntry(name));
        writer.write('\ufeff');
        row(header);
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            writer.write(quoted(cells.get(i)));
        }
        writer.write("\r\n");
    }

    /** Ends the archive. Nothing else does, so that a broken one is no archive. */
    public void finish() throws IOException {
        writer.flush();
        archive.finish();
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
