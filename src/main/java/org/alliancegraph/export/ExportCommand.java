// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.alliancegraph.access.AccessConfiguration;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Runs the command {@code export} with its {@link ExportOptions}: the same export as over HTTP, into a file that exists
 * only once it is complete. Workbooks are German unless another language is asked for; what the command says is in the
 * same, otherwise in that of the machine. Where there are accounts it has to be said what the file is for. It ends with
 * 0 if the file is there, 2 otherwise.
 */
@Component
@ConditionalOnProperty(name = "alliancegraph.command", havingValue = "export")
class ExportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ExportFile files;
    private final ExportOptions options;
    private final ExportPurpose purpose;
    private final Environment environment;
    private final PrintStream out = System.err;
    private int code = 2;

    ExportCommand(ExportFile files, ExportOptions options, ExportPurpose purpose, Environment environment) {
        this.files = files;
        this.options = options;
        this.purpose = purpose;
        this.environment = environment;
    }

    @Override
    public int getExitCode() {
        return code;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, List<String>> parameters = options.parameters();
        Language language = language(parameters.get("language"));
        try {
            ExportFormat format = format();
            if (!format.speaks()) {
                parameters.remove("language");
            }
            if (AccessConfiguration.hasAccounts(environment)) {
                ExportPurpose.require(options.purpose);
            }
            files.write(ExportRequest.of(format, parameters), options.file);
            purpose.note(null, options.purpose, String.valueOf(options.file.getFileName()));
            out.println(Message.of("export.written").in(language) + " " + options.file);
            code = 0;
        } catch (BadParameter e) {
            out.println(e.reason().in(language));
        } catch (IOException e) {
            out.println(Message.of("export.cannot-write").in(language) + " " + e.getMessage());
        }
    }

    private static Language language(@Nullable List<String> asked) {
        return asked == null ? Language.here() : Language.of(asked.getFirst());
    }

    private ExportFormat format() {
        if (options.format != null) {
            return ExportFormat.named(options.format);
        }
        String name = String.valueOf(options.file.getFileName());
        return ExportFormat.named(name.substring(name.lastIndexOf('.') + 1).replace("zip", "csv"));
    }
}
