// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alliancegraph.message.Message;

/** The formats of files, under the names by which they are asked for. */
public enum ExportFormat {
    XLSX("network.xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("network.csv.zip", "csv.zip", "application/zip"),
    KUMU("kumu.zip", "kumu.zip", "application/zip"),
    GRAPHML("network.graphml", "graphml", "application/graphml+xml"),
    GEXF("network.gexf", "gexf", "application/gexf+xml"),
    JSON("network.json", "json", "application/json"),
    JSONLD("network.jsonld", "jsonld", "application/ld+json");

    private final String file;
    private final String ending;
    private final String mediaType;

    ExportFormat(String file, String ending, String mediaType) {
        this.file = file;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The last part of its address. */
    public String file() {
        return file;
    }

    /** What the names of its files end in. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether its headers and choices are words of a language. */
    public boolean speaks() {
        return this == XLSX || this == CSV;
    }

    public static Optional<ExportFormat> ofFile(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst();
    }

    /**
     * The format of a name as it is given on a command line.
     *
     * @throws BadParameter if there is none
     */
    public static ExportFormat named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter("format", Message.of("export.no-such-format", name, names())));
    }

    private static List<String> names() {
        return Arrays.stream(values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
