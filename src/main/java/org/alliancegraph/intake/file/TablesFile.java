// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A file that consists of tables, and what is to be said of it as a whole. */
abstract class TablesFile implements NetworkFile {

    private final String format;
    private final String name;
    private final List<Remark> said;

    TablesFile(String format, String name, List<Remark> said) {
        this.format = format;
        this.name = name;
        this.said = said;
    }

    /** Its tables, those whose reading counts as progress. */
    abstract Stream<Table> tables();

    abstract void read(Remarks remarks, Progress progress, Sink sink) throws IOException;

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void read(Sink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        Progress progress = new Progress(sink, tables().mapToLong(Table::size).sum());
        said.forEach(sink::remark);
        read(remarks, progress, sink);
        remarks.finish();
        progress.finish();
    }
}
