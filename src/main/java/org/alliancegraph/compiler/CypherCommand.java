// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints a statement file with its macros written out, as Neo4j Browser takes it: parameters are set before, and a
 * statement about an object or about arguments is called with those.
 */
@Command(name = "cypher", customSynopsis = "alliance-graph cypher NAME [--as-of] [--known-at]")
public final class CypherCommand implements Runnable {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final String CALL =
            "MATCH (owner:Entity {id: $id})\nWITH owner, $args AS args\nCALL (owner, args) {\n";
    private static final String ROWS = "\n}\nRETURN row";

    /**
     * Values of parameters with which a statement reads what is known today. The user changes them in the printed text.
     */
    private static final Map<String, String> VALUES = Map.of(
            "id", "'municipality:06632003'",
            "args", "{}",
            "asOf", "date()",
            "revision", "9223372036854775806",
            "inFlight", "[]");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", descriptionKey = "alliance-graph.cypher.name")
    private String name = "";

    @Option(names = "--as-of", descriptionKey = "alliance-graph.cypher.as-of")
    private boolean asOf;

    @Option(names = "--known-at", descriptionKey = "alliance-graph.cypher.known-at")
    private boolean knownAt;

    @Override
    public void run() {
        if (spec == null) {
            return;
        }
        if (!StatementFile.exists(name)) {
            throw new ParameterException(spec.commandLine(), "There is no file cypher/" + name + ".cypher.");
        }
        spec.commandLine().getOut().println(printed(name, new TimeScope(asOf, knownAt)));
    }

    private static String printed(String name, TimeScope scope) {
        String text = text(name, scope);
        Map<String, String> parameters = new LinkedHashMap<>();
        PARAMETER
                .matcher(text)
                .results()
                .forEach(each -> parameters.put(each.group(1), VALUES.getOrDefault(each.group(1), "null")));
        StringBuilder printed = new StringBuilder();
        parameters.forEach((parameter, value) -> printed.append(":param %s => %s;%n".formatted(parameter, value)));
        return printed + text + ";";
    }

    private static String text(String name, TimeScope scope) {
        if (name.startsWith("then/")) {
            String property = name.substring("then/".length());
            return "MATCH (n:Entity {id: $id})\nRETURN " + HistoricalState.shown("n", Set.of(property), scope) + "."
                    + property + " AS " + property;
        }
        String text = CypherFiles.text(name, scope);
        return text.contains("AS row") || text.endsWith("RETURN row") ? CALL + text + ROWS : text;
    }
}
