// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads GraphQL requests off HTTP. A body must be JSON and say so: pages of other sites can't send that type without
 * asking first, so that they can't write on behalf of who looks at them.
 */
final class RequestReader {

    private static final Set<String> IN_URL = Set.of("query", "documentId", "operationName");
    private static final int NESTING = 100;

    private final PersistedDocuments documents;
    private final long maximum;
    private final JsonMapper mapper;

    RequestReader(PersistedDocuments documents, Limits limits) {
        this.documents = documents;
        this.maximum = limits.requestSize().toBytes();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(NESTING)
                                .maxStringLength(Math.toIntExact(maximum))
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Reads the parameters of a request by POST.
     *
     * @throws RequestRejected if they can't be read
     */
    RequestParameters body(ServerRequest request) throws IOException {
        requireJson(request);
        return parameters(json(text(bytes(request.servletRequest())), Message.of("graphql.the-body")));
    }

    /**
     * Reads the parameters of a request by GET.
     *
     * @throws RequestRejected if they can't be read
     */
    RequestParameters url(ServerRequest request) {
        MultiValueMap<String, String> given = request.params();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String name : List.of("query", "documentId", "operationName", "variables", "extensions")) {
            List<String> values = given.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw RequestRejected.badRequest(Message.of("graphql.parameter-twice", name));
            }
            if (!values.isEmpty() && !values.getFirst().isEmpty()) {
                String value = values.getFirst();
                parameters.put(
                        name, IN_URL.contains(name) ? value : json(value, Message.of("graphql.the-parameter", name)));
            }
        }
        return parameters(parameters);
    }

    /**
     * The parameters in JSON that was read.
     *
     * @throws RequestRejected if they are wrong
     */
    RequestParameters parameters(@Nullable Object json) {
        return documents.parameters(json);
    }

    private static void requireJson(ServerRequest request) {
        try {
            MediaType type = request.headers().contentType().orElse(null);
            Charset charset = type == null ? null : type.getCharset();
            boolean json = type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
            boolean encoded = request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING) != null;
            if (json && !encoded && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (IllegalArgumentException unknown) {
            throw unsupported();
        }
        throw unsupported();
    }

    private static RequestRejected unsupported() {
        return RequestRejected.request(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        CodedError.of(ErrorCode.BAD_REQUEST, Message.of("graphql.body-type")))
                .withHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    }

    private byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > maximum) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(Math.toIntExact(maximum) + 1);
        if (bytes.length > maximum) {
            throw tooLarge();
        }
        return bytes;
    }

    private RequestRejected tooLarge() {
        return RequestRejected.request(
                HttpStatus.CONTENT_TOO_LARGE,
                CodedError.limit("requestSize", maximum, Message.of("graphql.body-too-large", maximum)));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw RequestRejected.badRequest(Message.of("graphql.body-not-utf8"));
        }
    }

    /**
     * Reads JSON that came in one piece.
     *
     * @param what what it is, as the beginning of a sentence
     * @throws RequestRejected if it can't be read
     */
    @Nullable
    Object json(String text, Message what) {
        try {
            return mapper.readValue(text, Object.class);
        } catch (StreamConstraintsException deep) {
            throw RequestRejected.request(
                    HttpStatus.BAD_REQUEST,
                    CodedError.limit("inputDepth", NESTING, Message.of("graphql.json-too-deep", what)));
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            Object place =
                    where == null ? "" : Message.of("graphql.line-column", where.getLineNr(), where.getColumnNr());
            Object key = String.valueOf(unreadable.getOriginalMessage()).startsWith("Duplicate")
                    ? Message.of("graphql.key-twice")
                    : "";
            throw RequestRejected.badRequest(Message.of("graphql.not-json", what, key, place));
        }
    }
}
