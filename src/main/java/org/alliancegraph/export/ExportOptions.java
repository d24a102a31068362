// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The options of the command {@code export}: the parameters of an export over HTTP, named in lower case with dashes.
 * Their descriptions are in the bundle {@code message/commands}.
 */
@Command(name = "export", customSynopsis = "alliance-graph export FILE [OPTION...]")
@SuppressWarnings("NullAway.Init")
public final class ExportOptions {

    /** The parameters that {@link ExportParameters} reads, each with what stands for its value in the help. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("language", "de|en"),
            Map.entry("as-of", "DAY"),
            Map.entry("known-at", "MOMENT"),
            Map.entry("filter", "JSON"),
            Map.entry("types", "TYPE,..."),
            Map.entry("states", "STATE,..."),
            Map.entry("topics", "ID,..."),
            Map.entry("ids", "ID,..."),
            Map.entry("around", "ID,..."),
            Map.entry("depth", "1|2|3"),
            Map.entry("relations", "TYPE,..."),
            Map.entry("statuses", "STATUS,..."),
            Map.entry("kinds", "KIND,..."),
            Map.entry("roles", "ROLE,..."),
            Map.entry("sources", "ID,..."),
            Map.entry("certainty", "POSSIBLY|CERTAINLY"),
            Map.entry("separator", "semicolon|comma"),
            Map.entry("detail", "full|network"));

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    Path file;

    @Option(names = "--format", paramLabel = "FORMAT")
    @Nullable
    String format;

    @Option(names = "--purpose", paramLabel = "TEXT")
    @Nullable
    String purpose;

    /** The command with all its options; each parameter may be given several times. */
    public static CommandSpec command() {
        CommandSpec command = CommandSpec.forAnnotatedObject(new ExportOptions());
        PARAMETERS.forEach((name, value) -> command.addOption(OptionSpec.builder("--" + name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(value)
                .build()));
        return command;
    }

    /** The parameters that were given, by name. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> given = new HashMap<>();
        for (OptionSpec each : spec.commandLine().getParseResult().matchedOptions()) {
            String name = each.longestName().substring(2);
            if (PARAMETERS.containsKey(name)) {
                given.put(name, each.originalStringValues());
            }
        }
        return given;
    }
}
