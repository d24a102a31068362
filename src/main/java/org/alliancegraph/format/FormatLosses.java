// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an export in a format leaves out. Files contain this text if the format has a place for it. */
public final class FormatLosses {

    private FormatLosses() {}

    public static List<String> of(ExportFormat format) throws IOException {
        return of(format, Language.EN);
    }

    private static List<String> of(ExportFormat format, Language language) throws IOException {
        String spoken = language.name().toLowerCase(Locale.ROOT);
        List<String> drops = new ArrayList<>();
        try (InputStream in = new ClassPathResource("export/formats.json").getInputStream()) {
            for (JsonNode each : JsonMapper.shared().readTree(in).path("formats")) {
                if (each.path("format").asString().equals(format.name())) {
                    each.path("drops")
                            .forEach(drop -> drops.add(drop.path(spoken).asString()));
                }
            }
        }
        return drops;
    }

    /** The losses in one or two sentences. */
    public static String sentence(ExportFormat format, Language language) throws IOException {
        return Message.of("export.not-in-file").in(language) + " " + String.join(". ", of(format, language)) + ".";
    }
}
