// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.collaboration.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * The chosen part of the network at one snapshot. Whoever writes it asks for each sheet in turn and as often as it
 * likes; what is held in memory is one page, and of a part also the ids of the topics and sources it rests on.
 */
final class Network {

    private static final long ENTITIES = 500;
    private static final long CLAIMS = 1000;
    private static final int OWNERS = 200;
    /** Behind all ids. */
    private static final String END = "\uffff";

    private final Reading reading;
    private final Choice.Chosen chosen;
    private final @Nullable Grounds grounds;

    private Network(Reading reading, Choice.Chosen chosen, @Nullable Grounds grounds) {
        this.reading = reading;
        this.chosen = chosen;
        this.grounds = grounds;
    }

    /**
     * The part that the request asks for.
     *
     * @throws BadParameter if it can't be found out
     */
    static Network of(Reading reading) throws IOException {
        Choice.Chosen chosen = Choice.of(reading);
        if (reading.request().filter().isNone()) {
            return new Network(reading, chosen, null);
        }
        Grounds grounds = new Grounds();
        new Network(reading, chosen, grounds).each(Sheet.CLAIMS, grounds::add);
        grounds.complete(reading);
        return new Network(reading, chosen, grounds);
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Sink {
        void row(Row row) throws IOException;
    }

    Request request() {
        return reading.request();
    }

    /** Every entity or claim of a sheet, in an order that is always the same. */
    void each(Sheet sheet, Sink sink) throws IOException {
        if (sheet == Sheet.CLAIMS) {
            claims(sink, false);
            return;
        }
        List<String> ids = ids(sheet);
        if (ids == null) {
            for (String kind : sheet.kinds()) {
                scan(kind + ":", kind + ";", sink);
            }
            return;
        }
        for (int from = 0; from < ids.size(); from += (int) ENTITIES) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + (int) ENTITIES));
            sink(entities("", "", some), sink);
        }
    }

    /** Every claim, each with the title of its source. */
    void claimsWithTitles(Sink sink) throws IOException {
        claims(sink, true);
    }

    private @Nullable List<String> ids(Sheet sheet) {
        if (sheet == Sheet.TOPICS || sheet == Sheet.SOURCES) {
            return grounds == null ? null : grounds.ids(sheet);
        }
        return chosen.members() == null
                ? null
                : chosen.members().stream()
                        .filter(id -> sheet.kinds().contains(id.substring(0, id.indexOf(':'))))
                        .toList();
    }

    private void scan(String from, String before, Sink sink) throws IOException {
        Map<String, @Nullable Object> page;
        String after = from;
        do {
            page = entities(after, before, List.of());
            sink(page, sink);
            after = String.valueOf(page.get("last"));
        } while (isFull(page, ENTITIES));
    }

    private Map<String, @Nullable Object> entities(String after, String before, List<String> ids) {
        Map<String, @Nullable Object> parameters = new HashMap<>(chosen.parameters());
        parameters.put("after", after);
        parameters.put("before", before);
        parameters.put("ids", ids);
        parameters.put("size", ENTITIES);
        return reading.rows("entities", parameters).getFirst();
    }

    private void claims(Sink sink, boolean titles) throws IOException {
        Sink wanted = row -> {
            if (grounds == null || grounds.wants(row)) {
                sink.row(row);
            }
        };
        if (chosen.members() == null) {
            for (ClaimType type : ClaimType.values()) {
                ofType(type, wanted, titles);
            }
            return;
        }
        List<String> owners = new ArrayList<>(chosen.members());
        if (grounds != null) {
            owners.addAll(grounds.ids(Sheet.TOPICS));
            owners.addAll(grounds.ids(Sheet.SOURCES));
        }
        owners.sort(null);
        for (int from = 0; from < owners.size(); from += OWNERS) {
            ofOwners(owners.subList(from, Math.min(owners.size(), from + OWNERS)), wanted, titles);
        }
    }

    private void ofType(ClaimType type, Sink sink, boolean titles) throws IOException {
        Map<String, @Nullable Object> page;
        String after = "";
        do {
            page = claims(after(type, after), List.of(), "", "", titles);
            sink(page, sink);
            after = String.valueOf(page.get("last"));
        } while (isFull(page, CLAIMS));
    }

    private void ofOwners(List<String> owners, Sink sink, boolean titles) throws IOException {
        Map<String, @Nullable Object> page;
        String owner = "";
        String after = "";
        List<String> left = owners;
        do {
            page = claims(after(null, END), left, owner, after, titles);
            sink(page, sink);
            owner = String.valueOf(page.get("lastOwner"));
            after = String.valueOf(page.get("last"));
            left = left.subList(Math.max(0, left.indexOf(owner)), left.size());
        } while (isFull(page, CLAIMS));
    }

    private Map<String, @Nullable Object> claims(
            Map<String, String> after, List<String> owners, String owner, String afterClaim, boolean titles) {
        Map<String, @Nullable Object> parameters = new HashMap<>(chosen.parameters());
        parameters.put("after", after);
        parameters.put("owners", List.copyOf(owners));
        parameters.put("afterOwner", owner);
        parameters.put("afterClaim", afterClaim);
        parameters.put("titles", titles);
        parameters.put("size", CLAIMS);
        return reading.rows("claims", parameters).getFirst();
    }

    private static Map<String, String> after(@Nullable ClaimType type, String id) {
        Map<String, String> after = new HashMap<>();
        for (ClaimType each : ClaimType.values()) {
            after.put(each.name(), each == type ? id : END);
        }
        return after;
    }

    private static boolean isFull(Map<String, @Nullable Object> page, long size) {
        return ((Long) Objects.requireNonNull(page.get("looked"))) >= size;
    }

    private static void sink(Map<String, @Nullable Object> page, Sink sink) throws IOException {
        for (Object row : (List<?>) Objects.requireNonNull(page.get("page"))) {
            sink.row(OwnValues.told(PastValues.shown(fields(row))));
        }
    }

    @SuppressWarnings("unchecked") // maps in rows have names for keys
    private static Map<String, @Nullable Object> fields(Object row) {
        return (Map<String, @Nullable Object>) row;
    }
}
