// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;

/** A file that is read twice, first its entities and then its claims, since these may stand before those. */
abstract class TwoPassFile implements NetworkFile {

    private final Content content;

    TwoPassFile(Content content) {
        this.content = content;
    }

    /** One reading of the file in two passes, which share what the first one finds out. */
    interface Passes {

        /** Whether the file could be read to its end. */
        boolean entities(Progress progress) throws IOException;

        void claims(Progress progress) throws IOException;
    }

    abstract Passes passes(Remarks remarks, Sink sink);

    Content content() {
        return content;
    }

    @Override
    public final String name() {
        return content.name();
    }

    @Override
    public final void read(Sink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        Progress progress = new Progress(sink, content.size() * 2);
        Passes passes = passes(remarks, sink);
        if (passes.entities(progress)) {
            passes.claims(progress);
        }
        remarks.finish();
        progress.finish();
    }
}
