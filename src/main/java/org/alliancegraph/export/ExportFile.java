// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alliancegraph.format.BadParameter;
import org.springframework.stereotype.Component;

/**
 * Writes an export to a file. It writes beside the target and renames at the end, so that the target is always complete
 * and an existing file stays until then.
 */
@Component
public final class ExportFile {

    private final NetworkExport export;

    ExportFile(NetworkExport export) {
        this.export = export;
    }

    /**
     * Writes the file.
     *
     * @throws BadParameter if the request can't be met as it is
     * @throws IOException if the file can't be written
     */
    public void write(ExportRequest request, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                export.write(request, out);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
