// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the command {@code import}. Their descriptions are in the bundle {@code message/commands}. */
@Command(name = "import", customSynopsis = "alliance-graph import FILE [--plan|--apply] [OPTION...]")
@SuppressWarnings("NullAway.Init")
public final class ImportOptions {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    Path file;

    @Option(names = "--plan")
    boolean plan;

    @Option(names = "--apply")
    boolean apply;

    @Option(names = "--mapping", paramLabel = "NAME|FILE")
    @Nullable
    String mapping;

    @Option(names = "--source", paramLabel = "ID|TITLE")
    @Nullable
    String source;

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    @Option(names = "--why", paramLabel = "TEXT")
    @Nullable
    String why;

    @Option(names = "--contact-data", paramLabel = "COLUMN", split = ",")
    List<String> contactData = List.of();

    @Option(names = "--leave-out")
    boolean leaveOut;

    @Option(names = "--language", paramLabel = "de|en")
    @Nullable
    String language;

    public Path file() {
        return file;
    }

    public boolean isFileReadable() {
        return Files.isReadable(file) && !Files.isDirectory(file);
    }
}
