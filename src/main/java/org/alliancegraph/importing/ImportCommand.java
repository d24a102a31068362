// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.importing.PlanRow.Outcome;
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

    private static final int SHOWN = 20;

    private final Imports imports;
    private final ImportOptions options;
    private final PrintStream out = System.err;
    private final ImportLanguage language;
    private int code = 2;

    ImportCommand(Imports imports, ImportOptions options) {
        this.imports = imports;
        this.options = options;
        this.language = options.language == null ? ImportLanguage.here() : ImportLanguage.of(options.language);
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
            out.println(language.say(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            out.println(language.say("The file can't be read: " + e.getMessage()));
        }
    }

    private void planAndApply() throws IOException, InterruptedException {
        Import planned = imports.plan(imports.wish(
                options.file,
                String.valueOf(options.file.getFileName()),
                mapping(options.mapping),
                options.source,
                options.by,
                options.why));
        new ProgressBar(out, language).follow(planned, "Planning");
        ImportPlan plan = planned.plan();
        if (plan == null) {
            out.println(language.sayIfAny(planned.failure()));
            return;
        }
        report(planned, plan);
        code = plan.open() == 0 ? 0 : 1;
        if (!options.apply) {
            return;
        }
        if (plan.open() > 0 && !options.leaveOut) {
            out.println(language.say("Nothing was written: mend these rows, or leave them out with --leave-out."));
            return;
        }
        imports.apply(planned);
        new ProgressBar(out, language).follow(planned, "Applying");
        boolean applied = planned.state() == Import.State.APPLIED;
        code = applied ? 0 : 2;
        out.println(applied ? language.say(outcome(planned.revision())) : language.sayIfAny(planned.failure()));
    }

    private static String outcome(@Nullable Long revision) {
        return revision == null
                ? "Nothing was written: the graph has all of it already."
                : "Applied as revision " + revision + ".";
    }

    private void report(Import planned, ImportPlan plan) {
        out.println(planned.wish().name() + " (" + plan.format() + "):");
        for (Outcome each : Outcome.values()) {
            if (plan.count(each) > 0) {
                out.printf("  %-12s %,d%n", language.say(each.name()), plan.count(each));
            }
        }
        plan.notices().stream()
                .limit(SHOWN)
                .forEach(each -> out.println("  " + language.say("note") + ": " + language.say(each)));
        for (PlanFile.Numbered each : planned.rows().page(Set.of(Outcome.AMBIGUOUS, Outcome.WRONG), 0, SHOWN)) {
            out.println("  " + language.say(each.row().outcome().name()) + " "
                    + language.say(each.row().position()) + ": "
                    + language.say(each.row().what()));
            each.row().reasons().forEach(this::tell);
            each.row()
                    .candidates()
                    .forEach(who -> out.println("    " + language.say("perhaps") + " " + who.id() + " (" + who.name()
                            + ", " + language.say(who.why()) + ")"));
        }
        if (plan.open() > SHOWN) {
            out.println("  " + language.say("… and " + (plan.open() - SHOWN) + " more."));
        }
    }

    private void tell(PlanRow.Reason reason) {
        String expected = reason.expected();
        out.println("    " + (reason.column() == null ? "" : reason.column() + ": ") + language.say(reason.message())
                + (expected == null || reason.message().contains(expected)
                        ? ""
                        : " (" + language.say("expected") + ": " + language.say(expected) + ")"));
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
