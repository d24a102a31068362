// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A file that consists of tables, with diagnostics about the whole file. */
public abstract class TablesFile implements NetworkFile {

    private final String format;
    private final String name;
    private final List<Diagnostic> said;

    public TablesFile(String format, String name, List<Diagnostic> said) {
        this.format = format;
        this.name = name;
        this.said = said;
    }

    /** The tables whose reading counts as progress. */
    public abstract Stream<Table> tables();

    public abstract void read(Diagnostics remarks, ReadProgress progress, RecordConsumer sink) throws IOException;

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void read(RecordConsumer sink) throws IOException {
        Diagnostics remarks = new Diagnostics(sink);
        ReadProgress progress =
                new ReadProgress(sink, tables().mapToLong(Table::size).sum());
        said.forEach(sink::remark);
        read(remarks, progress, sink);
        remarks.finish();
        progress.finish();
    }
}
