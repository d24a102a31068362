// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps two answers that should have been the same, to be looked at. */
final class Difference {

    private Difference() {}

    static void keep(String name, byte[] product, byte[] other) {
        try {
            Path folder = Files.createDirectories(Options.FOLDER.resolve("differences"));
            Files.write(folder.resolve(name + ".product.json"), product);
            Files.write(folder.resolve(name + ".other.json"), other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
