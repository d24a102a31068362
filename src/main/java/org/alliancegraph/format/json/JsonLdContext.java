// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.alliancegraph.model.Property;
import org.springframework.core.io.ClassPathResource;

/** The context of our JSON-LD: the terms of a resource file and those of the registry of properties. */
public final class JsonLdContext {

    private JsonLdContext() {}

    /** The context as a document of its own. */
    public static String text() throws IOException {
        String terms = Property.statedOf(type -> true).stream()
                .filter(each -> each != Property.TITLE)
                .map(each -> "    \"%s\": \"%s\",\n".formatted(each.fieldName(), each.jsonLdTerm()))
                .collect(Collectors.joining());
        return new ClassPathResource("export/context.jsonld")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(?m)^ *\"honorific\"", terms + "$0");
    }
}
