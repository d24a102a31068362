// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;

/** A file that is read twice: first its entities, then its claims, because claims may stand before entities. */
public abstract class TwoPassFile implements NetworkFile {

    private final FileContent content;

    public TwoPassFile(FileContent content) {
        this.content = content;
    }

    /** The two passes of one reading, which share the results of the first pass. */
    public interface Passes {

        /** Whether the file could be read to its end. */
        boolean entities(ReadProgress progress) throws IOException;

        void claims(ReadProgress progress) throws IOException;
    }

    public abstract Passes passes(Diagnostics remarks, RecordConsumer sink);

    public FileContent content() {
        return content;
    }

    @Override
    public final String name() {
        return content.name();
    }

    @Override
    public final void read(RecordConsumer sink) throws IOException {
        Diagnostics remarks = new Diagnostics(sink);
        ReadProgress progress = new ReadProgress(sink, content.size() * 2);
        Passes passes = passes(remarks, sink);
        if (passes.entities(progress)) {
            passes.claims(progress);
        }
        remarks.finish();
        progress.finish();
    }
}
