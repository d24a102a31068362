// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exported files, as a test looks into them. */
final class Files {

    private Files() {}

    static byte[] bytes(Export export, Format format, Map<String, String> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        try {
            export.write(Request.of(format, lists), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Export export, Format format, Map<String, String> parameters) {
        return new String(bytes(export, format, parameters), StandardCharsets.UTF_8);
    }

    static JsonNode json(Export export, Map<String, String> parameters) {
        return JsonMapper.shared().readTree(bytes(export, Format.JSON, parameters));
    }

    /** The entries of an archive by name. */
    static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
