// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.schema.idl.EnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Passes enum values that stand for object types on as the names of those types, as nodes have them. */
@Component
final class ObjectTypeEnums implements RuntimeWiringConfigurer {

    private static final List<String> ENUMS = List.of("ActorType", "SearchType", "NetworkNodeType");

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        EnumValuesProvider names = ObjectTypeEnums::typeName;
        ENUMS.forEach(name -> builder.type(name, type -> type.enumValues(names)));
    }

    private static String typeName(String value) {
        return Arrays.stream(value.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
