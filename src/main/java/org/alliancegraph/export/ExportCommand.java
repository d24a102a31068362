// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The command {@code export FILE [--format=…] [--language=…] [--as-of=…] [--types=…] …}: the same export as over HTTP,
 * in a file that is there only once it is complete. Workbooks are German unless another language is asked for; what the
 * command says is in the same, otherwise in that of the machine. It ends with 0 if the file is there, 2 otherwise.
 */
@Component
@ConditionalOnProperty(name = "alliancegraph.command", havingValue = "export")
class ExportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Set<String> NOT_PARAMETERS = Set.of("format");

    private final ExportFile files;
    private final PrintStream out = System.err;
    private int code = 2;

    ExportCommand(ExportFile files) {
        this.files = files;
    }

    @Override
    public int getExitCode() {
        return code;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean german = german(arguments);
        try {
            Path file = Path.of(arguments.getNonOptionArgs().get(1));
            ExportFormat format = format(file, arguments);
            files.write(ExportRequest.of(format, parameters(format, arguments)), file);
            out.println((german ? "Geschrieben: " : "Written: ") + file);
            code = 0;
        } catch (BadParameter e) {
            out.println(e.message(german));
        } catch (IOException e) {
            out.println((german ? "Die Datei lässt sich nicht schreiben: " : "The file can't be written: ")
                    + e.getMessage());
        }
    }

    private static boolean german(ApplicationArguments arguments) {
        List<String> asked = arguments.getOptionValues("language");
        String language = asked == null || asked.isEmpty() ? Locale.getDefault().getLanguage() : asked.getFirst();
        return Language.of(language) == Language.DE;
    }

    private static ExportFormat format(Path file, ApplicationArguments arguments) {
        List<String> named = arguments.getOptionValues("format");
        if (named != null && !named.isEmpty()) {
            return ExportFormat.named(named.getFirst());
        }
        String name = String.valueOf(file.getFileName());
        return ExportFormat.named(name.substring(name.lastIndexOf('.') + 1).replace("zip", "csv"));
    }

    private static Map<String, List<String>> parameters(ExportFormat format, ApplicationArguments arguments) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String name : arguments.getOptionNames()) {
            boolean said = name.equals("language") && !format.speaks();
            if (!said && !NOT_PARAMETERS.contains(name) && !name.contains(".")) {
                parameters.put(name, arguments.getOptionValues(name));
            }
        }
        return parameters;
    }
}
