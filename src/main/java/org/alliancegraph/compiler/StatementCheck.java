// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.TimeScope;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Expands every statement file for every kind of read when the product starts. An unknown or malformed macro stops the
 * start with file and line; otherwise the first request that needs the statement would fail.
 */
@Component
final class StatementCheck {

    /** Every combination of past and present with every audience. */
    static final List<TimeScope> SCOPES = Arrays.stream(Audience.values())
            .flatMap(reader -> Stream.of(
                    new TimeScope(false, false, reader),
                    new TimeScope(true, false, reader),
                    new TimeScope(false, true, reader),
                    new TimeScope(true, true, reader)))
            .toList();

    private static final String FOLDER = "/cypher/";

    /** @throws IllegalStateException with file and line if a macro can't be written out */
    StatementCheck() throws IOException {
        names().forEach(name -> SCOPES.forEach(scope -> CypherFiles.whole(name, scope)));
    }

    /** All statement files but the migrations, which have no macros. */
    static Stream<String> names() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/*/**/*.cypher"))
                .map(file -> file.toString())
                .map(file -> file.substring(file.lastIndexOf(FOLDER) + FOLDER.length(), file.lastIndexOf(".cypher")))
                .filter(name -> !name.startsWith("migrations/"));
    }
}
