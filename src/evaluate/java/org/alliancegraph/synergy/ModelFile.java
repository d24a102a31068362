// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes learned weights as the product reads them, with what they were learned from and how well they did. */
final class ModelFile {

    private ModelFile() {}

    static void write(Path file, Map<String, ?> about, LearnedModel model) throws IOException {
        Map<String, Object> features = new LinkedHashMap<>();
        for (PartnerFeature each : PartnerFeature.values()) {
            features.put(
                    each.name(), Map.of("weight", rounded(model.weight(each)), "bySize", rounded(model.bySize(each))));
        }
        Map<String, Object> all = new LinkedHashMap<>(about);
        all.put("features", features);
        Files.createDirectories(file.toAbsolutePath().getParent());
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Files.writeString(file, mapper.writeValueAsString(all) + "\n");
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1e5) / 1e5;
    }
}
