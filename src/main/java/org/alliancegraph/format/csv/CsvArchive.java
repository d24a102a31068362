// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive with one CSV file (RFC 4180) per table. Each file starts with a byte order mark, by which spreadsheet
 * programs recognize UTF-8.
 */
public final class CsvArchive {

    /** Also quotes texts with separators of other programs, and texts with outer blanks, which some programs remove. */
    private static final QuoteStrategy CAUTIOUS = new QuoteStrategy() {
        private static final Pattern QUOTED = Pattern.compile("[,;\t]|^\\s|\\s$");

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return QUOTED.matcher(value).find();
        }
    };

    private final ZipOutputStream archive;
    private final Writer writer;
    private final CsvWriter csv;

    public CsvArchive(OutputStream out, char separator) {
        this.archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new OutputStreamWriter(archive, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(CAUTIOUS)
                .build(writer);
    }

    /** Begins the next file. */
    public void file(String name, List<String> header) throws IOException {
        csv.flush();
        archive.putNextEntry(new ZipEntry(name));
        writer.write('\ufeff');
        row(header);
    }

    public void row(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Completes the archive. After a failure it is not called, so that a partial file is no readable archive. */
    public void finish() throws IOException {
        csv.flush();
        archive.finish();
    }
}
