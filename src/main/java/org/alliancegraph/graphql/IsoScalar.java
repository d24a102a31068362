// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** Days and moments as ISO 8601 writes them, and in no other way. */
public final class IsoScalar<T extends TemporalAccessor> implements Coercing<T, String> {

    private final Message expected;
    private final Function<String, T> reader;
    private final Function<TemporalAccessor, String> writer;

    private IsoScalar(Message expected, Function<String, T> reader, Function<TemporalAccessor, String> writer) {
        this.expected = expected;
        this.reader = reader;
        this.writer = writer;
    }

    /** A day, read as LocalDate. */
    public static GraphQLScalarType date() {
        return named(
                "Date",
                new IsoScalar<>(Message.of("graphql.a-day"), IsoScalar::day, DateTimeFormatter.ISO_LOCAL_DATE::format));
    }

    /** A moment with an offset, read and written in UTC. */
    public static GraphQLScalarType dateTime() {
        return named(
                "DateTime",
                new IsoScalar<>(
                        Message.of("graphql.a-moment"),
                        IsoScalar::moment,
                        value -> DateTimeFormatter.ISO_INSTANT.format(value)));
    }

    private static GraphQLScalarType named(String name, IsoScalar<?> coercing) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description("ISO 8601: " + coercing.expected.in(Language.EN))
                .coercing(coercing)
                .build();
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        return inRange(day, day.getYear());
    }

    private static OffsetDateTime moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        return inRange(moment, moment.getYear());
    }

    private static <V> V inRange(V value, int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year");
        }
        return value;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return writer.apply(
                    value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : (TemporalAccessor) value);
        } catch (DateTimeException | ClassCastException unusable) {
            throw new CoercingSerializeException(
                    Message.of("graphql.expected", expected).in(Language.EN), unusable);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            if (input instanceof String text) {
                return reader.apply(text);
            }
        } catch (DateTimeException unreadable) {
            throw unusable(Message.of("graphql.is-not", Message.shortened(input.toString()), expected), locale);
        }
        throw unusable(Message.of("graphql.expected-as-string", expected), locale);
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parseValue(
                    input instanceof StringValue text ? Objects.requireNonNullElse(text.getValue(), "") : input,
                    context,
                    locale);
        } catch (CoercingParseValueException unusable) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(unusable.getMessage())
                    .extensions(unusable.getExtensions())
                    .build();
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
    }

    private static CoercingParseValueException unusable(Message message, Locale locale) {
        return CoercingParseValueException.newCoercingParseValueException()
                .message(message.in(Language.of(locale.getLanguage())))
                .cause(new BadInput(ErrorCode.INVALID_DATE.name(), message))
                .extensions(Map.of(CodedError.CODE, ErrorCode.INVALID_DATE.name()))
                .build();
    }
}
