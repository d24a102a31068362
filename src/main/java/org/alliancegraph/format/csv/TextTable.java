// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.zip.ZipException;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.EncodingDetector;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.LenientUtf8Reader;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** A table in a text file, with comma, semicolon or tab between its cells, in any supported encoding. */
public final class TextTable implements Table {

    private static final int HEAD = 64 * 1024;

    private final FileContent content;
    private final EncodingDetector.Encoding encoding;
    private final SeparatorDetector.Found separator;

    private TextTable(FileContent content, EncodingDetector.Encoding encoding, SeparatorDetector.Found separator) {
        this.content = content;
        this.encoding = encoding;
        this.separator = separator;
    }

    public static TextTable of(FileContent content) throws IOException {
        return of(content, null);
    }

    /** The table with a given separator; null if it has to be detected. */
    public static TextTable of(FileContent content, @Nullable Character known) throws IOException {
        EncodingDetector.Encoding encoding = EncodingDetector.of(content);
        if (known != null) {
            return new TextTable(content, encoding, new SeparatorDetector.Found(known, 0));
        }
        byte[] head = content.head(HEAD);
        int length = Math.max(0, head.length - encoding.mark());
        String text = new String(head, Math.min(encoding.mark(), head.length), length, encoding.charset());
        return new TextTable(content, encoding, SeparatorDetector.in(text));
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
    public void read(Reader reader, Diagnostics remarks, @Nullable ReadProgress progress) throws IOException {
        if (!encoding.unicode()) {
            remarks.notice(
                    DiagnosticCode.ENCODING,
                    position(1, null),
                    "windows-1252",
                    Message.of("expected.text", "UTF-8"),
                    Message.of("file.windows-1252"));
        }
        CsvRowBuilder rows = new CsvRowBuilder();
        try (EndMark text = open(progress)) {
            Iterator<TableRow> records = CsvReader.builder()
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

    private void read(Iterator<TableRow> records, EndMark text, Reader reader, Diagnostics remarks) throws IOException {
        TableRow waiting = null;
        while (records.hasNext()) {
            TableRow row = records.next();
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

    private void ended(TableRow row, String last, Diagnostics remarks) {
        if (row.cells().length > 1 || !last.equals(EndMark.MARK)) {
            String started = last.substring(0, last.length() - EndMark.MARK.length());
            unclosed(row.number(), TableHeader.letters(row.cells().length - 1), started, remarks);
        }
    }

    private void unclosed(long row, @Nullable String column, @Nullable String started, Diagnostics remarks) {
        remarks.error(
                DiagnosticCode.UNCLOSED_QUOTE,
                position(row, column),
                started,
                Message.of("expected.closing-quote"),
                Message.of("file.unclosed-quote"));
    }

    private void failed(RuntimeException failure, CsvRowBuilder rows, Diagnostics remarks) throws IOException {
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

    private void truncated(CsvRowBuilder rows, Diagnostics remarks) {
        remarks.error(
                DiagnosticCode.TRUNCATED,
                position(rows.number(), null),
                null,
                Message.of("expected.rest-of-file"),
                Message.of("file.packed-cut-off"));
    }

    private EndMark open(@Nullable ReadProgress progress) throws IOException {
        InputStream in = content.open(progress);
        in.skipNBytes(encoding.mark());
        return new EndMark(
                encoding.mixed() ? new LenientUtf8Reader(in) : new InputStreamReader(in, encoding.charset()));
    }
}
