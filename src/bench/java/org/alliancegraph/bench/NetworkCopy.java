// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A copy of the loaded network that may be written to; it is gone when it is closed. */
record NetworkCopy(Path data) implements AutoCloseable {

    static NetworkCopy make() {
        Path copy = Options.FOLDER.resolve("written-to");
        try {
            FileSystemUtils.deleteRecursively(copy);
            FileSystemUtils.copyRecursively(Product.data(Options.claims()), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NetworkCopy(copy);
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(data.toFile());
    }
}
