// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** The ID type as the specification has it: the engine's own takes anything, objects too, for an ID. */
public final class IdScalar implements Coercing<String, String> {

    private static final Message EXPECTED = Message.of("graphql.an-id");

    public static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar(Scalars.GraphQLID)
                .coercing(new IdScalar())
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return switch (input) {
            case String text -> text;
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case BigInteger number -> number.toString();
            default -> throw new CoercingParseValueException(EXPECTED.in(Language.of(locale.getLanguage())));
        };
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return switch (input) {
            case StringValue text -> Objects.requireNonNullElse(text.getValue(), "");
            case IntValue number -> number.getValue().toString();
            default -> throw new CoercingParseLiteralException(EXPECTED.in(Language.of(locale.getLanguage())));
        };
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }
}
