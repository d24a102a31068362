// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;

/** A file in JSON, whose lists of objects are entities or claims. */
abstract class JsonFile extends TwoPassFile {

    JsonFile(Content content) {
        super(content);
    }

    /** What is done with the objects in each of the passes. */
    record Readers(JsonPass.Objects entities, JsonPass.Objects claims) {}

    abstract Readers readers(Remarks remarks, Sink sink);

    @Override
    final Passes passes(Remarks remarks, Sink sink) {
        Readers readers = readers(remarks, sink);
        return new Passes() {
            @Override
            public boolean entities(Progress progress) throws IOException {
                return JsonPass.read(content(), remarks, progress, readers.entities());
            }

            @Override
            public void claims(Progress progress) throws IOException {
                JsonPass.read(content(), remarks, progress, readers.claims());
            }
        };
    }
}
