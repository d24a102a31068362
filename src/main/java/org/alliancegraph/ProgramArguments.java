// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.access.PasswordPrompt;
import org.alliancegraph.access.TokenCommand;
import org.alliancegraph.access.UserCommand;
import org.alliancegraph.compiler.CypherCommand;
import org.alliancegraph.database.embedded.RewriteCommand;
import org.alliancegraph.export.ExportOptions;
import org.alliancegraph.format.NearestWord;
import org.alliancegraph.importing.ImportOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was typed behind the name of the program. Everything that can be answered without a database is answered before
 * one is started: help, mistakes, and commands that only print. Without a command all arguments are properties of
 * Spring Boot; beside a command those are that have a dot in their name, such as {@code --server.port=0}.
 */
final class ProgramArguments {

    private static final Set<String> HELP = Set.of("--help", "-h", "-?", "help");
    private static final Set<String> SWITCHES_OF_SPRING = Set.of("--debug", "--trace");

    private final ResourceBundle texts;
    private final CommandLine line;
    private final StringWriter printed = new StringWriter();
    private final List<String> arguments;
    private final int exitCode;
    private @Nullable CommandSpec starting;

    ProgramArguments(Locale locale, String... arguments) {
        this.arguments = List.of(arguments);
        this.texts = ResourceBundle.getBundle(
                "message.commands",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.line = line();
        this.exitCode = line.execute(typed());
    }

    /** What to print in place of starting anything. */
    record Answer(String text, int exitCode) {}

    /** The command that was typed and needs the product; empty if there is none. */
    Optional<String> command() {
        return Optional.ofNullable(starting)
                .filter(each -> each.parent() != null)
                .map(CommandSpec::name);
    }

    /** The options of that command, as an object of the class that declares them. */
    Optional<Object> options() {
        return Optional.ofNullable(starting).map(CommandSpec::userObject);
    }

    /** What is printed if the product is not started. */
    Optional<Answer> answer() {
        return starting == null || exitCode != 0
                ? Optional.of(new Answer(printed.toString().strip(), exitCode))
                : Optional.empty();
    }

    /** The arguments that are properties of Spring Boot. */
    Stream<String> properties() {
        return arguments.stream().filter(each -> command().isEmpty() || isProperty(each));
    }

    /** A new command is added here: a class with its options, which is runnable if the command needs no database. */
    private CommandLine line() {
        PrintWriter out = new PrintWriter(printed);
        CommandLine all = new CommandLine(new Root())
                .addSubcommand(new ImportOptions())
                .addSubcommand(ExportOptions.command())
                .addSubcommand(new CypherCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new UserCommand(this::settings, new PasswordPrompt(texts.getString("account.ask"))))
                .addSubcommand(new TokenCommand(this::settings))
                .addSubcommand(new RewriteCommand(this::settings))
                .setResourceBundle(texts)
                .setOut(out)
                .setErr(out)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((mistake, _) -> refuse(mistake, out));
        all.getCommandSpec()
                .usageMessage()
                .customSynopsis(Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                        .flatMap(each ->
                                Stream.of(each.getCommandSpec().usageMessage().customSynopsis()))
                        .toArray(String[]::new));
        return all;
    }

    @CommandLine.Command(
            name = "alliance-graph",
            customSynopsis = "alliance-graph [--server.port=8080] [--PROPERTY=VALUE...]")
    static final class Root {
        @CommandLine.Option(
                names = {"-h", "-?", "--help"},
                usageHelp = true,
                scope = CommandLine.ScopeType.INHERIT)
        boolean help;
    }

    /** What picocli is to parse: the command in front, wherever options stand, and {@code help} as an option. */
    private String[] typed() {
        List<String> typed = new ArrayList<>(
                arguments.stream().filter(each -> !isProperty(each)).toList());
        if (HELP.stream().noneMatch(typed::contains) && typed.stream().allMatch(each -> each.startsWith("--"))) {
            return new String[0];
        }
        if (typed.remove("help")) {
            typed.add("--help");
        }
        typed.stream().filter(line.getSubcommands()::containsKey).findFirst().ifPresent(command -> {
            typed.remove(command);
            typed.addFirst(command);
        });
        return typed.toArray(String[]::new);
    }

    private Environment settings() {
        return CommandSettings.read(
                arguments.stream().filter(ProgramArguments::isProperty).toArray(String[]::new));
    }

    private static boolean isProperty(String argument) {
        String name = argument.split("=", 2)[0];
        return SWITCHES_OF_SPRING.contains(name) || (name.startsWith("--") && name.contains("."));
    }

    private int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandSpec last = parsed.asCommandLineList().getLast().getCommandSpec();
        if (last.userObject() instanceof Runnable || last.userObject() instanceof Method) {
            return new CommandLine.RunLast().execute(parsed);
        }
        if (last.parent() != null && !last.subcommands().isEmpty()) {
            line.getErr().println(last.commandLine().getUsageMessage());
            return 2;
        }
        starting = last;
        if (last.userObject() instanceof ImportOptions options && !options.isFileReadable()) {
            line.getErr().println(text("unreadable", options.file()));
            return 2;
        }
        return 0;
    }

    private int refuse(ParameterException mistake, PrintWriter out) {
        CommandLine command = mistake.getCommandLine();
        out.println(reason(mistake, command));
        out.println();
        command.usage(out);
        return 2;
    }

    private String reason(ParameterException mistake, CommandLine command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst().split("=", 2)[0];
            if (first.startsWith("-")) {
                return text("option", first)
                        + nearest(first, command.getCommandSpec().optionsMap().keySet());
            }
            return command.getSubcommands().isEmpty()
                    ? text(takesAFile(command) ? "file" : "much", first)
                    : text("command", first)
                            + nearest(first, command.getSubcommands().keySet());
        }
        return switch (mistake) {
            case MissingParameterException missing
            when missing.getMissing().getFirst() instanceof OptionSpec option -> text("value", option.longestName());
            case MissingParameterException _ when takesAFile(command) -> text("file");
            case MissingParameterException missing ->
                text("missing", missing.getMissing().getFirst().paramLabel());
            case OverwrittenOptionException twice
            when twice.getOverwritten() instanceof OptionSpec option -> text("once", option.longestName());
            case ParameterException unfit
            when unfit.getArgSpec() instanceof OptionSpec option -> text("unfit", option.longestName());
            default -> String.valueOf(mistake.getMessage());
        };
    }

    private static boolean takesAFile(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .anyMatch(each -> each.paramLabel().equals("FILE"));
    }

    private String nearest(String typed, Set<String> known) {
        Map<String, String> words = known.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        String nearest = NearestWord.nearest(typed.toLowerCase(Locale.ROOT), words);
        return nearest == null ? "" : " " + text("meant", nearest);
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString("mistake." + key), texts.getLocale()).format(values);
    }
}
