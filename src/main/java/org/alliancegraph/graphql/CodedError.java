// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it: a sentence they can act on, and a code they can branch on. It is told in English until
 * the transport knows in which language the client wants to read it.
 */
@SuppressWarnings("serial") // the engine wants errors to be serializable, but nobody serializes them
public final class CodedError implements GraphQLError {

    /** The extension with the code. */
    public static final String CODE = "code";

    @Serial
    private static final long serialVersionUID = 1L;

    private final Message message;
    private final Language language;
    private final @Nullable List<SourceLocation> locations;
    private final @Nullable List<Object> path;
    private final Map<String, Object> extensions;

    private CodedError(
            Message message,
            Language language,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions) {
        this.message = message;
        this.language = language;
        this.locations = locations;
        this.path = path;
        this.extensions = extensions;
    }

    public static CodedError of(ErrorCode code, Message message) {
        return of(code.name(), message);
    }

    public static CodedError of(String code, Message message) {
        return new CodedError(message, Language.EN, null, null, Map.of(CODE, code));
    }

    /** Too much of something that is limited. */
    public static CodedError limit(String limit, Object maximum, Message message) {
        return of(ErrorCode.LIMIT_EXCEEDED, message).with("limit", limit).with("maximum", maximum);
    }

    /** The same error, told of a place in the document; unknown places are left out. */
    public CodedError at(@Nullable List<SourceLocation> where) {
        return where == null || where.isEmpty()
                ? this
                : new CodedError(message, language, List.copyOf(where), path, extensions);
    }

    public CodedError at(@Nullable SourceLocation where) {
        return where == null ? this : at(List.of(where));
    }

    /** The same error, told of a field of the answer. */
    public CodedError under(@Nullable List<?> field) {
        return field == null || field.isEmpty()
                ? this
                : new CodedError(message, language, locations, List.copyOf(field), extensions);
    }

    /** The same error with a sentence that says what may have been meant. */
    public CodedError suggesting(Message question) {
        Message both = Message.of("graphql.with-suggestion", message, question);
        return new CodedError(both, language, locations, path, extensions);
    }

    /** The same error in another language. */
    public CodedError in(Language wanted) {
        return wanted == language ? this : new CodedError(message, wanted, locations, path, extensions);
    }

    public CodedError with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(key, value);
        return new CodedError(message, language, locations, path, more);
    }

    String code() {
        return String.valueOf(extensions.get(CODE));
    }

    @Override
    public String getMessage() {
        return message.in(language);
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code());
    }

    /** As others, but with the code as the one classification. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> specification = new LinkedHashMap<>(GraphQLError.super.toSpecification());
        specification.put("extensions", extensions);
        return specification;
    }

    @Override
    public String toString() {
        return code() + ": " + getMessage();
    }
}
