// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An operation of {@code graphql/operations} with what GraphiQL shows beside it. */
public record ShowcaseOperation(String name, String document, JsonNode about) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All of them, by name. */
    public static List<ShowcaseOperation> all() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/operations/*.graphql");
            return Arrays.stream(files).map(ShowcaseOperation::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShowcaseOperation read(Resource file) {
        try {
            String name = String.valueOf(file.getFilename()).replace(".graphql", "");
            String about = file.createRelative(name + ".json").getContentAsString(StandardCharsets.UTF_8);
            return new ShowcaseOperation(name, file.getContentAsString(StandardCharsets.UTF_8), JSON.readTree(about));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> variables() {
        return JSON.convertValue(about.get("variables"), Map.class);
    }

    @Override
    public String toString() {
        return name;
    }
}
