// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the errors that the engine itself reports the codes of this API, whatever transport they leave by. */
public final class ErrorCodes extends SimplePerformantInstrumentation {

    private static final Pattern JAVA_TYPE =
            Pattern.compile("(?:\\ban? )?'(LinkedHashMap|ArrayList|Integer|Long|BigInteger|Double|BigDecimal"
                    + "|(?:Int|Float|String|Boolean|Enum|Array|Object|Null)Value)'");

    /** What the engine puts before and into its sentences: the names of its rules and its syntax tree. */
    private static final Pattern NOISE =
            Pattern.compile("(?si)^Validation error \\([^)]*\\) ?: ?| with value '\\w+\\{.*}'(?= is not)");

    private static final int LONGEST = 500;

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("LinkedHashMap", "an object"),
            Map.entry("ObjectValue", "an object"),
            Map.entry("ArrayList", "a list"),
            Map.entry("ArrayValue", "a list"),
            Map.entry("StringValue", "a string"),
            Map.entry("BooleanValue", "a boolean"),
            Map.entry("EnumValue", "an enum value"),
            Map.entry("NullValue", "null"));

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> errors =
                result.getErrors().stream().map(ErrorCodes::coded).toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    /** The same error with a code; what the engine should not have let happen is told as a fault of the server. */
    public static GraphQLError coded(GraphQLError error) {
        return switch (error) {
            case CodedError coded -> coded;
            case ValidationError invalid ->
                of(ErrorCode.VALIDATION_FAILED, invalid).under(invalid.getQueryPath());
            case CoercingParseValueException unusable -> of(ErrorCode.BAD_INPUT, unusable);
            case CoercingParseLiteralException unusable -> of(ErrorCode.BAD_INPUT, unusable);
            case NonNullableValueCoercedAsNullException missing -> of(ErrorCode.BAD_INPUT, missing);
            case InputMapDefinesTooManyFieldsException unknown -> of(ErrorCode.BAD_INPUT, unknown);
            case OneOfTooManyKeysException several -> of(ErrorCode.BAD_INPUT, several);
            case OneOfNullValueException none -> of(ErrorCode.BAD_INPUT, none);
            case AbortExecutionException ended -> of(ErrorCode.TIMEOUT, ended);
            case IntrospectionDisabledError disabled -> of(ErrorCode.VALIDATION_FAILED, disabled);
            case BadFaithIntrospectionError much ->
                of(ErrorCode.LIMIT_EXCEEDED, much).with("limit", "introspection");
            default ->
                ExceptionCodes.internal(error, null).at(error.getLocations()).under(error.getPath());
        };
    }

    private static CodedError of(ErrorCode code, GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object own = extensions == null ? null : extensions.get(CodedError.CODE);
        return CodedError.of(own == null ? code.name() : own.toString(), plain(error.getMessage()))
                .at(error.getLocations())
                .under(error.getPath());
    }

    /** A message of the engine without the names of its classes, and no longer than anybody reads. */
    private static String plain(String message) {
        String text = NOISE.matcher(message).replaceAll("");
        String plain = JAVA_TYPE.matcher(text).replaceAll(ErrorCodes::plain);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static String plain(MatchResult match) {
        return PLAIN.getOrDefault(match.group(1), "a number");
    }
}
