// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A table in a text file: comma, semicolon or tab between its cells, in whatever encoding it came. */
final class TextTable implements Table {

    private static final int HEAD = 64 * 1024;

    private final Content content;
    private final TextScan.Encoding encoding;
    private final Separator.Found separator;

    private TextTable(Content content, TextScan.Encoding encoding, Separator.Found separator) {
        this.content = content;
        this.encoding = encoding;
        this.separator = separator;
    }

    static TextTable of(Content content) throws IOException {
        return of(content, null);
    }

    /** The table with a separator that is known; null finds it out. */
    static TextTable of(Content content, @Nullable Character known) throws IOException {
        TextScan.Encoding encoding = TextScan.of(content);
        if (known != null) {
            return new TextTable(content, encoding, new Separator.Found(known, 0));
        }
        byte[] head = content.head(HEAD);
        int length = Math.max(0, head.length - encoding.mark());
        String text = new String(head, Math.min(encoding.mark(), head.length), length, encoding.charset());
        return new TextTable(content, encoding, Separator.in(text));
    }

    @Override
    public String file() {
        return content.name();
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public String title() {
        return content.bareName();
    }

    @Override
    public boolean writesEveryCell() {
        return true;
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public void read(Reader reader, Remarks remarks, @Nullable Progress progress) throws IOException {
        if (!encoding.unicode()) {
            remarks.notice(
                    Code.ENCODING,
                    position(1, null),
                    "windows-1252",
                    "UTF-8",
                    "The file is not in UTF-8 and is read as Windows-1252, as older spreadsheets write it.");
        }
        CsvRows rows = new CsvRows();
        try (EndMark text = open(progress)) {
            Iterator<Row> records = CsvReader.builder()
                    .fieldSeparator(separator.separator())
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(content.limits().fieldCharacters())
                    .build(rows, text)
                    .iterator();
            read(records, text, reader, remarks);
        } catch (CsvParseException | UncheckedIOException e) {
            failed(e, rows, remarks);
        }
    }

    private void read(Iterator<Row> records, EndMark text, Reader reader, Remarks remarks) throws IOException {
        Row waiting = null;
        while (records.hasNext()) {
            Row row = records.next();
            String last = row.cells().length == 0 ? "" : row.cells()[row.cells().length - 1];
            boolean end = last.endsWith(EndMark.MARK);
            if (waiting != null && !reader.row(end && !text.lineEnded() ? waiting.cut() : waiting)) {
                return;
            }
            if (end) {
                ended(row, last, remarks);
                return;
            }
            waiting = row.number() > separator.linesBefore() ? row : null;
        }
    }

    private void ended(Row row, String last, Remarks remarks) {
        if (row.cells().length > 1 || !last.equals(EndMark.MARK)) {
            String started = last.substring(0, last.length() - EndMark.MARK.length());
            unclosed(row.number(), Header.letters(row.cells().length - 1), started, remarks);
        }
    }

    private void unclosed(long row, @Nullable String column, @Nullable String started, Remarks remarks) {
        remarks.error(
                Code.UNCLOSED_QUOTE,
                position(row, column),
                started,
                "a closing quotation mark",
                "A quotation mark is opened in this row and never closed: the file is cut off, or the mark is one too"
                        + " many. Nothing from here on is read.");
    }

    private void failed(RuntimeException failure, CsvRows rows, Remarks remarks) throws IOException {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        switch (cause) {
            case EOFException cut -> truncated(rows, remarks);
            case ZipException cut -> truncated(rows, remarks);
            case IOException other -> throw other;
            case null, default -> {
                if (failure.getCause() != null && !(failure.getCause() instanceof CsvParseException)) {
                    throw failure;
                }
                unclosed(rows.number(), null, null, remarks);
            }
        }
    }

    private void truncated(CsvRows rows, Remarks remarks) {
        remarks.error(
                Code.TRUNCATED,
                position(rows.number(), null),
                null,
                "the rest of the file",
                "The packed file is cut off or damaged in or after this row. Fetch or pack it again.");
    }

    private EndMark open(@Nullable Progress progress) throws IOException {
        InputStream in = content.open(progress);
        in.skipNBytes(encoding.mark());
        return new EndMark(encoding.mixed() ? new MixedReader(in) : new InputStreamReader(in, encoding.charset()));
    }
}
