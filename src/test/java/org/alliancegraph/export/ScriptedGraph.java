// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.jspecify.annotations.Nullable;

/** A graph without a database that has as many claims as a test wants, and does to its pages what a test wants. */
public final class ScriptedGraph implements ReadExecutor {

    private static final int PAGE = 1000;

    private final List<WeakReference<Object>> pages = new CopyOnWriteArrayList<>();
    private volatile int claims;
    private volatile IntConsumer atPage = page -> {};
    private volatile @Nullable String note;

    /** Starts again with so many claims, told of each page before it is given out. */
    void script(int number, IntConsumer eachPage) {
        pages.clear();
        claims = number;
        atPage = eachPage;
    }

    /** A graph of one claim with this note. */
    public static ScriptedGraph noting(String note) {
        ScriptedGraph graph = new ScriptedGraph();
        graph.claims = 1;
        graph.note = note;
        return graph;
    }

    int pagesRead() {
        return pages.size();
    }

    /** How many of the pages given out somebody still holds. */
    long pagesHeld() {
        return pages.stream().filter(page -> page.get() != null).count();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        if (query.text().equals(CypherFiles.text("snapshot/snapshot"))) {
            return List.of(Map.of("snapshot", Map.of("revision", 1L, "inFlight", List.of())));
        }
        if (query.text().equals(CypherFiles.text("export/claims"))) {
            String after = String.valueOf(((Map<?, ?>) query.parameters().get("after")).get("PARTICIPATES_IN"));
            return List.of(after.equals("\uffff") ? page(List.of()) : next(after));
        }
        return List.of(page(List.of()));
    }

    private Map<String, @Nullable Object> next(String after) {
        int from = after.isEmpty() ? 0 : Integer.parseInt(after.substring("claim:".length())) + 1;
        List<Object> rows = new ArrayList<>();
        for (int i = from; i < Math.min(claims, from + PAGE); i++) {
            rows.add(claim(i));
        }
        atPage.accept(from / PAGE);
        pages.add(new WeakReference<>(rows));
        return page(rows);
    }

    private static Map<String, @Nullable Object> page(List<?> rows) {
        Map<String, @Nullable Object> page = new HashMap<>();
        page.put("page", rows);
        page.put("looked", (long) rows.size());
        page.put("last", rows.isEmpty() ? null : ((Map<?, ?>) rows.getLast()).get("id"));
        return page;
    }

    private Map<String, Object> claim(int number) {
        return Map.of(
                "id",
                "claim:%07d".formatted(number),
                "type",
                "PARTICIPATES_IN",
                "from",
                "person:p" + number % 1000,
                "fromType",
                "Person",
                "to",
                "program:q" + number % 77,
                "role",
                "MEMBER",
                "status",
                "ACTIVE",
                "rank",
                "NORMAL",
                "source",
                "source:s" + number % 13,
                "note",
                note == null ? "Hard to compress: " + Integer.toHexString(number * 0x9E3779B9) : note);
    }
}
