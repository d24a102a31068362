// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a format drops, so that a file can say it of itself wherever the format has a place for that. */
final class Drops {

    private Drops() {}

    static List<String> of(Format format) throws IOException {
        List<String> drops = new ArrayList<>();
        try (InputStream in = new ClassPathResource("export/formats.json").getInputStream()) {
            for (JsonNode each : JsonMapper.shared().readTree(in).path("formats")) {
                if (each.path("format").asString().equals(format.name())) {
                    each.path("drops").forEach(drop -> drops.add(drop.path("en").asString()));
                }
            }
        }
        return drops;
    }

    /** The same as a sentence or two. */
    static String sentence(Format format) throws IOException {
        return "Not in this file: " + String.join(". ", of(format)) + ".";
    }
}
