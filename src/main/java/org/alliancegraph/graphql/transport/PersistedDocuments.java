// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Documents that clients name in place of sending them: trusted ones that the operator lists, by {@code documentId},
 * and automatic ones by their hash, which a client sends once together with the document.
 */
final class PersistedDocuments {

    private static final String HASH_PREFIX = "sha256:";
    private static final int OVERHEAD = 500;

    private final Map<String, String> trusted;
    private final Cache<String, String> automatic;

    PersistedDocuments(Map<String, String> trusted, long characters) {
        this.trusted = trusted.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(each -> plain(each.getKey()), Map.Entry::getValue));
        this.automatic = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((String hash, String text) -> OVERHEAD + text.length())
                .build();
    }

    /**
     * The parameters in the JSON of a request, with the document that it names.
     *
     * @throws RequestRejected if it names one that is not known, or parameters are missing or wrong
     */
    RequestParameters parameters(@Nullable Object json) {
        return RequestParameters.of(json instanceof Map<?, ?> request ? withDocument(request) : json);
    }

    private Map<?, ?> withDocument(Map<?, ?> request) {
        Object id = request.get("documentId");
        if (id != null) {
            return with(request, trusted(id, request.get("query")));
        }
        return request.get("extensions") instanceof Map<?, ?> extensions
                        && extensions.get("persistedQuery") instanceof Map<?, ?> named
                ? with(request, automatic(named, request.get("query")))
                : request;
    }

    private static Map<?, ?> with(Map<?, ?> request, @Nullable Object query) {
        Map<Object, @Nullable Object> whole = new HashMap<>(request);
        whole.put("query", query);
        return whole;
    }

    private String trusted(Object id, @Nullable Object query) {
        if (!(id instanceof String text)) {
            throw RequestRejected.badRequest(
                    Message.of("graphql.parameter-type", "documentId", Message.of("graphql.a-string")));
        }
        if (query != null) {
            throw RequestRejected.badRequest(Message.of("graphql.two-documents"));
        }
        return known(trusted.get(plain(text)));
    }

    /** Code generators write ids that are hashes with the algorithm before them or without. */
    private static String plain(String id) {
        return id.startsWith(HASH_PREFIX) ? id.substring(HASH_PREFIX.length()) : id;
    }

    private @Nullable Object automatic(Map<?, ?> named, @Nullable Object query) {
        if (!(named.get("sha256Hash") instanceof String given)
                || !(named.get("version") instanceof Number version && version.intValue() == 1)) {
            throw RequestRejected.badRequest(Message.of("graphql.persisted-query"));
        }
        String hash = given.toLowerCase(Locale.ROOT);
        if (query == null || "".equals(query)) {
            String remembered = automatic.getIfPresent(hash);
            return remembered == null ? known(trusted.get(hash)) : remembered;
        }
        if (query instanceof String text) {
            if (!hash(text).equals(hash)) {
                throw RequestRejected.badRequest(Message.of("graphql.other-hash"));
            }
            automatic.put(hash, text);
        }
        return query;
    }

    /** The words and the code by which clients know that they have to send the document along. */
    private static String known(@Nullable String document) {
        if (document == null) {
            throw RequestRejected.operation(CodedError.of(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND, Message.of("graphql.persisted-query-not-found")));
        }
        return document;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
