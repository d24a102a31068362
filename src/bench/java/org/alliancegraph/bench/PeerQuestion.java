// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.State;
import tools.jackson.databind.JsonNode;

/**
 * What both the product and the peer can be asked, each in its own words.
 *
 * @param name the name of its two files
 * @param variables one set a question
 */
record PeerQuestion(String name, List<Map<String, Object>> variables) {

    static final Path FOLDER = Path.of("src/bench/peer");

    static List<PeerQuestion> about(Subjects subjects) {
        List<String> programs = both(subjects, EntityType.PROGRAM, 10);
        List<String> actors = both(subjects, EntityType.ORGANIZATION, 10);
        List<String> topics = subjects.some(EntityType.TOPIC, 12);
        return List.of(
                new PeerQuestion("who-takes-part", ids(programs)),
                new PeerQuestion("who-works-directly", ids(actors)),
                new PeerQuestion("who-offers", ids(topics)),
                new PeerQuestion(
                        "who-is-in-the-state",
                        Stream.of(State.values())
                                .map(state -> Map.<String, Object>of("state", state.name()))
                                .toList()));
    }

    private static List<String> both(Subjects subjects, EntityType form, int count) {
        return Stream.concat(subjects.some(form, count).stream(), subjects.hubs(form, 1).stream())
                .toList();
    }

    private static List<Map<String, Object>> ids(List<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    List<byte[]> toProduct() {
        return requests("/graphql", "product", Map.of());
    }

    /** The peer knows no snapshots and no days: it is told both. */
    List<byte[]> toPeer() {
        Map<String, Object> lens = new HashMap<>(Map.of("revision", "1"));
        if (document("peer").contains("$asOf")) {
            lens.put("asOf", LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).toString());
        }
        return requests("/", "peer", lens);
    }

    private List<byte[]> requests(String path, String side, Map<String, Object> more) {
        return variables.stream()
                .map(each -> {
                    Map<String, Object> all = new HashMap<>(each);
                    all.putAll(more);
                    return Wire.post(path, Json.text(Map.of("query", document(side), "variables", all)));
                })
                .toList();
    }

    private String document(String side) {
        try {
            return Files.readString(FOLDER.resolve("questions/%s.%s.graphql".formatted(name, side)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer says, in a form that does not depend on how it is nested: the total, and what each row holds. */
    List<String> said(int question, byte[] answer) {
        JsonNode data = Json.read(answer).path("data");
        List<String> said = new ArrayList<>();
        JsonNode total = data.findValue("totalCount");
        said.add(String.valueOf(total));
        JsonNode rows = data.findValue("edges");
        if (rows == null || data.path("actors").has("nodes") || data.findValue("claims") != null) {
            rows = data.findValue("nodes");
        }
        if (rows != null) {
            String own = String.valueOf(variables.get(question).get("id"));
            rows.forEach(row -> said.add(String.join("|", leaves(row, own))));
        }
        return said;
    }

    private static List<String> leaves(JsonNode node, String without) {
        List<String> leaves = new ArrayList<>();
        gather(node, leaves);
        leaves.remove(without);
        leaves.sort(null);
        return leaves;
    }

    private static void gather(JsonNode node, List<String> leaves) {
        if (node.isValueNode() && !node.isNull()) {
            leaves.add(node.asString());
        }
        node.forEach(each -> gather(each, leaves));
    }
}
