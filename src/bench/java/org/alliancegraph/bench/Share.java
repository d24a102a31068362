// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;
import java.util.regex.Pattern;

/** What a thread was busy with, told by who is on its stack: the first of these that is found there. */
enum Share {
    CYPHER_PLANNING(
            "Cypher planning",
            "org\\.neo4j\\.cypher\\.internal\\.((compiler|frontend|parser)\\..*|(Caching)?PreParser.*|planning\\.(TransformingPlanner|CypherPlanner).*)"),
    CYPHER("Cypher execution", "org\\.neo4j\\..*"),
    ROWS("Rows to plain values", "org\\.alliancegraph\\.graph\\.(PlainValues|EmbeddedReads).*"),
    COMPILATION("Selection to Cypher", "org\\.alliancegraph\\.graph\\.Compilation.*|org\\.neo4j\\.cypherdsl\\..*"),
    JSON("JSON", "tools\\.jackson\\..*"),
    ADMITTANCE(
            "Parsing, validation, limits",
            "graphql\\.(parser|validation|language|analysis|normalized)\\..*|org\\.antlr\\..*|org\\.alliancegraph\\.web\\.(Documents|CostCheck|InputCheck|Structure|TextCheck|DocumentParser).*"),
    GRAPHQL(
            "graphql-java and Spring GraphQL",
            "graphql\\..*|org\\.springframework\\.graphql\\..*|org\\.dataloader\\..*"),
    HTTP("HTTP", "org\\.apache\\..*|org\\.springframework\\.web\\..*|jakarta\\.servlet\\..*"),
    OTHER("Other", ".*");

    private final String title;
    private final Pattern frames;

    Share(String title, String frames) {
        this.title = title;
        this.frames = Pattern.compile(frames);
    }

    String title() {
        return title;
    }

    /** Cypher-DSL lives under the name of Neo4j, but is no work of the database. */
    static Share of(List<String> stack) {
        if (stack.stream().anyMatch(COMPILATION.frames.asMatchPredicate())) {
            return COMPILATION;
        }
        for (Share each : values()) {
            if (stack.stream().anyMatch(each.frames.asMatchPredicate())) {
                return each;
            }
        }
        return OTHER;
    }
}
