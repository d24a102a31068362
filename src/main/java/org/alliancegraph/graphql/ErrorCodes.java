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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Gives the errors that the engine itself reports the codes of this API, whatever transport they leave by. */
public final class ErrorCodes extends SimplePerformantInstrumentation {

    private static final Pattern JAVA_TYPE =
            Pattern.compile("(?:\\b(?:an?|eine?) )?'(LinkedHashMap|ArrayList|Integer|Long|BigInteger|Double|BigDecimal"
                    + "|(?:Int|Float|String|Boolean|Enum|Array|Object|Null)Value)'");

    /** What the engine puts before and into its sentences: the names of its rules and its syntax tree. */
    private static final Pattern NOISE = Pattern.compile(
            "(?si)^(?:Validation error|Validierungsfehler) \\([^)]*\\) ?: ?| with value '\\w+\\{.*}'(?= is not)");

    /** A name that a client wrote and that is longer than messages show. */
    private static final Pattern LONG_NAME = Pattern.compile("(\\w{99})\\w{2,}+");

    private static final int LONGEST = 500;

    /** The characters of a message that are looked at. */
    private static final int READ = 4 * LONGEST;

    /**
     * The locale in which the engine writes messages of a language. Its English bundle is the one without a locale: if
     * asked for English, Java would take that of the machine.
     */
    public static Locale locale(Language language) {
        return language == Language.EN ? Locale.ROOT : language.locale();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        Language language =
                Language.of(parameters.getExecutionInput().getLocale().getLanguage());
        List<GraphQLError> errors = coded(result.getErrors(), language);
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    /** The same errors with codes, in the language of the client. */
    public static List<GraphQLError> coded(List<? extends GraphQLError> errors, Language language) {
        return errors.stream()
                .<GraphQLError>map(each -> coded(each, language).in(language))
                .toList();
    }

    /** The same error with a code; what the engine should not have let happen is told as a fault of the server. */
    private static CodedError coded(GraphQLError error, Language language) {
        return switch (error) {
            case CodedError coded -> coded;
            case ValidationError invalid ->
                of(ErrorCode.VALIDATION_FAILED, invalid, language).under(invalid.getQueryPath());
            case CoercingParseValueException unusable -> of(ErrorCode.BAD_INPUT, unusable, language);
            case CoercingParseLiteralException unusable -> of(ErrorCode.BAD_INPUT, unusable, language);
            case NonNullableValueCoercedAsNullException missing -> of(ErrorCode.BAD_INPUT, missing, language);
            case InputMapDefinesTooManyFieldsException unknown -> of(ErrorCode.BAD_INPUT, unknown, language);
            case OneOfTooManyKeysException several -> of(ErrorCode.BAD_INPUT, several, language);
            case OneOfNullValueException none -> of(ErrorCode.BAD_INPUT, none, language);
            case AbortExecutionException ended -> of(ErrorCode.TIMEOUT, ended, language);
            case IntrospectionDisabledError disabled -> of(ErrorCode.VALIDATION_FAILED, disabled, language);
            case BadFaithIntrospectionError much ->
                of(ErrorCode.LIMIT_EXCEEDED, much, language).with("limit", "introspection");
            default ->
                ExceptionCodes.internal(error, null).at(error.getLocations()).under(error.getPath());
        };
    }

    private static CodedError of(ErrorCode code, GraphQLError error, Language language) {
        Map<String, Object> extensions = error.getExtensions();
        Object own = extensions == null ? null : extensions.get(CodedError.CODE);
        return CodedError.of(own == null ? code.name() : own.toString(), engine(error.getMessage(), language))
                .at(error.getLocations())
                .under(error.getPath());
    }

    /**
     * A message of the engine without the names of its classes, and no longer than anybody reads.
     *
     * @param language the language in which the engine was asked to write it
     */
    public static Message engine(String message, Language language) {
        String bounded = message.length() <= READ ? message : message.substring(0, READ);
        String text = LONG_NAME.matcher(NOISE.matcher(bounded).replaceAll("")).replaceAll("$1…");
        String plain =
                JAVA_TYPE.matcher(text).replaceAll(type -> kind(type.group(1)).in(language));
        return Message.of(
                "graphql.engine",
                Message.Argument.whole(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…"));
    }

    private static Message kind(String javaType) {
        return switch (javaType) {
            case "LinkedHashMap", "ObjectValue" -> Message.of("graphql.an-object");
            case "ArrayList", "ArrayValue" -> Message.of("graphql.a-list");
            case "StringValue" -> Message.of("graphql.a-string");
            case "BooleanValue" -> Message.of("graphql.a-boolean");
            case "EnumValue" -> Message.of("graphql.an-enum-value");
            case "NullValue" -> Message.of("graphql.null");
            default -> Message.of("graphql.a-number");
        };
    }
}
