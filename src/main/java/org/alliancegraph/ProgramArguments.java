// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What somebody typed behind the name of the program. Mistakes are told before a database is started, and a misspelt
 * {@code --aply} is not taken for one of the many properties that could be set.
 */
final class CommandLine {

    private static final List<String> COMMANDS = List.of("import", "export");
    private static final Set<String> OF_IMPORT =
            Set.of("plan", "apply", "mapping", "source", "by", "why", "language", "leave-out", "debug", "trace");
    private static final Set<String> HELP = Set.of("--help", "-h", "-?", "help");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<String> arguments;
    private final List<String> words;
    private final boolean german;

    CommandLine(Locale locale, String... arguments) {
        this.arguments = List.of(arguments);
        this.words = Stream.of(arguments).filter(each -> !each.startsWith("--")).toList();
        this.german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** What to say in place of starting anything. */
    record Answer(String text, int exitCode) {}

    /** The first word that is no option, wherever options stand: whoever puts one in front still means the command. */
    Optional<String> command() {
        return words.stream().findFirst().filter(COMMANDS::contains);
    }

    /** What is to be said: help that was asked for, or what is wrong; empty if it can be done. */
    Optional<Answer> answer() {
        if (arguments.stream().anyMatch(HELP::contains)) {
            return Optional.of(new Answer(usage(), 0));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String command = words.getFirst();
        if (!COMMANDS.contains(command)) {
            return wrong(
                    "Den Befehl „" + command + "“ gibt es nicht." + meant(command, COMMANDS, ""),
                    "There is no command '" + command + "'." + meant(command, COMMANDS, ""));
        }
        if (words.size() != 2) {
            return wrong("Erwartet wird der Name einer einzigen Datei.", "It takes the name of one file.");
        }
        return command.equals("import") ? ofImport(words.get(1)) : Optional.empty();
    }

    private Optional<Answer> ofImport(String file) {
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            return Optional.of(new Answer(
                    german
                            ? "Eine Datei „" + file + "“ lässt sich nicht lesen."
                            : "There is no file '" + file + "' that can be read.",
                    2));
        }
        return arguments.stream()
                .filter(each -> each.startsWith("--"))
                .map(each -> each.substring(2).split("=", 2)[0])
                .filter(each -> !each.contains(".") && !OF_IMPORT.contains(each))
                .findFirst()
                .flatMap(option -> wrong(
                        "Die Option --" + option + " gibt es nicht." + meant(option, OF_IMPORT, "--"),
                        "There is no option --" + option + "." + meant(option, OF_IMPORT, "--")));
    }

    private String meant(String typed, Iterable<String> known, String before) {
        for (String each : known) {
            if (SIMILARITY.apply(typed, each) > 0.85) {
                return german ? " Ist " + before + each + " gemeint?" : " Did you mean " + before + each + "?";
            }
        }
        return "";
    }

    private Optional<Answer> wrong(String inGerman, String inEnglish) {
        return Optional.of(new Answer((german ? inGerman : inEnglish) + "\n\n" + usage(), 2));
    }

    private String usage() {
        String[] lines = {
            german ? "Startet das Produkt:" : "Starts the product:",
            "  java -jar alliance-graph.jar [--server.port=8080] [--alliancegraph.data=data] …",
            german
                    ? "Importiert eine Datei; --plan zeigt nur, was geschähe:"
                    : "Imports a file; --plan only shows what would happen:",
            "  java -jar alliance-graph.jar import FILE [--plan|--apply] [--mapping=NAME|FILE] [--source=ID|TITLE]",
            "      [--by=…] [--why=…] [--leave-out] [--language=de|en]",
            german ? "Exportiert das Netzwerk oder einen Teil davon:" : "Exports the network or a part of it:",
            "  java -jar alliance-graph.jar export FILE [--format=xlsx|csv|kumu|graphml|gexf|json|jsonld]",
            "      [--as-of=2019-12-31] [--known-at=…] [--types=…] [--states=…] [--topics=ID] [--ids=ID]",
            "      [--around=ID] [--depth=1|2|3] [--language=de|en] …",
        };
        return String.join("\n", Arrays.asList(lines));
    }
}
