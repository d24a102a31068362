// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alliancegraph.format.FileFormats;
import org.alliancegraph.format.NetworkFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder of CSV files as one file that the importer reads. The folder may lie within the JAR, so its files are copied
 * into a zip of CSV files, which is gone after use.
 */
final class SampleFiles implements AutoCloseable {

    private final NetworkFile network;
    private final Path zip;

    /** @param location the folder, as a Spring resource location */
    SampleFiles(String location) throws IOException {
        String folder = location.endsWith("/") ? location : location + "/";
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(folder + "*.csv");
        if (files.length == 0) {
            throw new IOException(folder + " has no CSV files such as claims.csv.");
        }
        zip = Files.createTempFile("alliance-graph-sample", ".zip");
        try {
            pack(files);
            network = FileFormats.open(zip, folder, null);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    NetworkFile network() {
        return network;
    }

    private void pack(Resource[] files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Resource file : files) {
                out.putNextEntry(new ZipEntry(String.valueOf(file.getFilename())));
                try (InputStream in = file.getInputStream()) {
                    in.transferTo(out);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(zip);
    }
}
