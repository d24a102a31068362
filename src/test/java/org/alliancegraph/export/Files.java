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
import org.alliancegraph.format.ExportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exported files, as a test looks into them. */
public final class Files {

    private Files() {}

    public static byte[] bytes(NetworkExport export, ExportFormat format, Map<String, String> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        try {
            export.write(ExportRequest.of(format, lists), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(NetworkExport export, ExportFormat format, Map<String, String> parameters) {
        return new String(bytes(export, format, parameters), StandardCharsets.UTF_8);
    }

    public static JsonNode json(NetworkExport export, Map<String, String> parameters) {
        return JsonMapper.shared().readTree(bytes(export, ExportFormat.JSON, parameters));
    }

    /** The entries of an archive by name. */
    public static Map<String, String> unzipped(byte[] archive) throws IOException {
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
