// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The schema as a file, for code generators and for people: printed once, as it doesn't change while the server runs.
 */
final class SchemaFile {

    private final Supplier<Printed> printed;

    SchemaFile(GraphQlSource source) {
        this.printed = SingletonSupplier.of(() -> new Printed(print(source.schema())));
    }

    private record Printed(String text, String tag) {

        Printed(String text) {
            this(text, "W/\"" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + "\"");
        }
    }

    static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(schema);
    }

    ServerResponse answer() {
        Printed file = printed.get();
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(file.tag())
                .body(file.text());
    }
}
