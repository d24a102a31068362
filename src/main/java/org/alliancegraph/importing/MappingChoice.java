// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Path;
import org.alliancegraph.format.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Which mapping a file is read with: one that comes with the product, or a file.
 *
 * @param name of the shipped one, or what its user calls the file
 */
record MappingChoice(String name, @Nullable Path file) {

    /** Reads it; with every mistake in it, if there are any. */
    Mapping read() throws IOException {
        return file == null ? Mapping.shipped(name) : Mapping.read(file, name);
    }
}
