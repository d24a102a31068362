// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;
import java.util.Map;

/**
 * One showcase operation and what it is asked about.
 *
 * @param file the file of the operation, without its ending
 * @param document its text
 * @param variables one set of variables a question
 * @param more what a question by hand needs to be given besides, one a question
 */
record Question(String file, String document, List<Map<String, Object>> variables, List<Map<String, Object>> more) {

    /** Its name without the number. */
    String name() {
        return file.substring(file.indexOf('-') + 1);
    }

    /** The requests to the product. */
    List<byte[]> asked() {
        return variables.stream()
                .map(each -> Wire.post("/graphql", Json.text(Map.of("query", document, "variables", each))))
                .toList();
    }

    /** The requests to the bare handler. */
    List<byte[]> asHandwritten() {
        return handwrittenVariables().stream()
                .map(each -> Wire.post("/bare/" + name(), Json.text(each)))
                .toList();
    }

    List<Map<String, Object>> handwrittenVariables() {
        return more.isEmpty() ? variables : more;
    }
}
