// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Recognizes repeated requests by their client key. A client that got no answer sends its request again. */
@Component
final class ClientKeys {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final Neo4jClient client;
    private final JsonMapper mapper;

    ClientKeys(Neo4jClient client, JsonMapper mapper) {
        this.client = client;
        this.mapper = mapper;
    }

    /** The outcome of an earlier request with the same key. */
    record Earlier(Changes.Outcome outcome) {}

    RevisionInfo heading(Change.Commission commission, List<Change> changes) {
        boolean undo = changes.size() == 1 && changes.getFirst() instanceof Change.Undo;
        RevisionInfo heading = new RevisionInfo(
                undo ? RevisionInfo.Kind.UNDO : RevisionInfo.Kind.MUTATION, commission.by(), commission.why());
        if (changes.getFirst() instanceof Change.Undo(long revision)) {
            heading = heading.with("undoes", revision);
        }
        return commission.clientKey() == null
                ? heading
                : heading.with("clientKey", commission.clientKey()).with("digest", digest(changes));
    }

    @Nullable
    Earlier find(Change.Commission commission, List<Change> changes) {
        if (commission.clientKey() == null) {
            return null;
        }
        if (Whitespace.isBlank(commission.clientKey()) || !TextLength.KEY.allows(commission.clientKey())) {
            return refused(UserError.Code.INVALID_VALUE, Message.of("mutation.client-key-malformed"));
        }
        Map<String, Object> found = client.query(CypherFiles.text("mutation/revision-of-client-key"))
                .bindAll(Map.of("clientKey", commission.clientKey()))
                .fetch()
                .one()
                .orElse(null);
        if (found == null) {
            return null;
        }
        if (NEVER.equals(found.get("visibleAt"))) {
            return refused(UserError.Code.NOT_ALLOWED, Message.of("mutation.client-key-busy"));
        }
        if (found.get("results") == null) {
            return null;
        }
        if (!digest(changes).equals(found.get("digest"))) {
            return refused(UserError.Code.CLIENT_KEY_REUSED, Message.of("mutation.client-key-reused"));
        }
        List<Change.Result> results =
                List.of(mapper.readValue(String.valueOf(found.get("results")), Change.Result[].class));
        return new Earlier(new Changes.Written(
                (Long) Objects.requireNonNull(found.get("number")),
                ((ZonedDateTime) Objects.requireNonNull(found.get("visibleAt"))).toInstant(),
                results));
    }

    private static Earlier refused(UserError.Code code, Message message) {
        return new Earlier(
                new Changes.Refused(List.of(new UserError(code, List.of("clientKey"), message, null, List.of()))));
    }

    void remember(OpenRevision writing, Change.Commission commission, List<Change.Result> results) {
        if (commission.clientKey() != null) {
            client.query(CypherFiles.text("mutation/store-results"))
                    .bindAll(Map.of("number", writing.number(), "results", mapper.writeValueAsString(results)))
                    .run();
        }
    }

    private static String digest(List<Change> changes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(changes.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
