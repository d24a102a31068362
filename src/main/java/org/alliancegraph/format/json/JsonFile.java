// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.io.IOException;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.TwoPassFile;

/** Reads a JSON file whose lists contain entities or claims. */
public abstract class JsonFile extends TwoPassFile {

    public JsonFile(FileContent content) {
        super(content);
    }

    /** The handlers of objects in the two passes. */
    public record Readers(JsonPass.Objects entities, JsonPass.Objects claims) {}

    public abstract Readers readers(Diagnostics remarks, RecordConsumer sink);

    @Override
    public final Passes passes(Diagnostics remarks, RecordConsumer sink) {
        Readers readers = readers(remarks, sink);
        return new Passes() {
            @Override
            public boolean entities(ReadProgress progress) throws IOException {
                return JsonPass.read(content(), remarks, progress, readers.entities());
            }

            @Override
            public void claims(ReadProgress progress) throws IOException {
                JsonPass.read(content(), remarks, progress, readers.claims());
            }
        };
    }
}
