// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Path;
import org.alliancegraph.format.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * The mapping for a file: one that comes with the product, or a file.
 *
 * @param name the name of the shipped mapping, or of the file as the user knows it
 */
record MappingChoice(String name, @Nullable Path file) {

    /** Reads the mapping, or fails with all its errors. */
    Mapping read() throws IOException {
        return file == null ? Mapping.shipped(name) : Mapping.read(file, name);
    }
}
