// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Runs the command {@code import} with its {@link ImportOptions}: the importer of the API, with a progress bar. It ends
 * with 0 if all went well, 1 if rows are open, 2 if nothing could be done.
 */
@Component
@ConditionalOnProperty(name = "alliancegraph.command", havingValue = "import")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Imports imports;
    private final ImportOptions options;
    private final PrintStream out = System.err;
    private final Language language;
    private int code = 2;

    ImportCommand(Imports imports, ImportOptions options) {
        this.imports = imports;
        this.options = options;
        this.language = options.language == null ? Language.here() : Language.of(options.language);
    }

    @Override
    public int getExitCode() {
        return code;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try {
            planAndApply();
        } catch (UnreadableFile e) {
            out.println(e.reason().in(language));
        } catch (IOException e) {
            out.println(Message.of("command.unreadable", String.valueOf(e.getMessage()))
                    .in(language));
        }
    }

    private void planAndApply() throws IOException, InterruptedException {
        Import planned = imports.plan(imports.wish(
                        options.file,
                        String.valueOf(options.file.getFileName()),
                        mapping(options.mapping),
                        options.source,
                        options.by,
                        options.why)
                .taking(Set.copyOf(options.contactData)));
        new ProgressBar(out, language).follow(planned, Message.of("command.planning"));
        ImportPlan plan = planned.plan();
        if (plan == null) {
            printFailure(planned);
            return;
        }
        new PlanReport(out, language).print(planned, plan);
        code = plan.open() == 0 ? 0 : 1;
        if (!options.apply) {
            return;
        }
        if (plan.open() > 0 && !options.leaveOut) {
            out.println(Message.of("command.nothing-written").in(language));
            return;
        }
        imports.apply(planned);
        new ProgressBar(out, language).follow(planned, Message.of("command.applying"));
        boolean applied = planned.state() == Import.State.APPLIED;
        code = applied ? 0 : 2;
        if (applied) {
            out.println(outcome(planned.revision()).in(language));
        } else {
            printFailure(planned);
        }
    }

    private void printFailure(Import planned) {
        Message failure = planned.failure();
        if (failure != null) {
            out.println(failure.in(language));
        }
        String draft = planned.mappingDraft();
        if (draft != null) {
            out.println(Message.of("command.mapping-draft").in(language));
            out.println(draft);
        }
    }

    private static Message outcome(@Nullable Long revision) {
        return revision == null ? Message.of("command.nothing-new") : Message.of("command.applied", revision);
    }

    private static @Nullable MappingChoice mapping(@Nullable String named) throws IOException {
        if (named == null) {
            return null;
        }
        Path file = Path.of(named);
        MappingChoice chosen = new MappingChoice(named, Files.isReadable(file) ? file : null);
        chosen.read();
        return chosen;
    }
}
