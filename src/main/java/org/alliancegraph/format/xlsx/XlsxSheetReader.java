// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.format.graph.XmlInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet of an Excel workbook row by row. Cells have the text that the sheet shows: dates as dates, numbers as
 * plain numbers.
 */
final class XlsxSheetReader implements Table {

    private final XlsxReader workbook;
    private final String file;
    private final String name;
    private final FileContent part;

    XlsxSheetReader(XlsxReader workbook, String file, String name, FileContent part) {
        this.workbook = workbook;
        this.file = file;
        this.name = name;
        this.part = part;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String sheet() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public boolean writesEveryCell() {
        return false;
    }

    @Override
    public long size() {
        return part.size();
    }

    @Override
    public void read(Reader reader, Diagnostics remarks, @Nullable ReadProgress progress) throws IOException {
        XlsxSheetPass pass = new XlsxSheetPass(this, workbook, reader, remarks);
        try (InputStream in = part.open(progress)) {
            pass.read(XmlInput.reader(in));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            damaged(pass, remarks);
        } catch (ZipException | EOFException e) {
            damaged(pass, remarks);
        }
    }

    private void damaged(XlsxSheetPass pass, Diagnostics remarks) {
        remarks.error(
                DiagnosticCode.TRUNCATED,
                position(pass.row(), null),
                null,
                Message.of("expected.rest-of-sheet"),
                Message.of("file.sheet-cut-off"));
    }
}
