// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alliancegraph.database.Query;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.TimeScope;

/**
 * Keeps the compiled queries of root fields, so that a repeated document is not compiled again. The cache is bounded,
 * and queries that nobody asks for are removed. Compiled queries refer to their root field, so that weak keys alone
 * would free nothing: they make the cache compare root fields by identity.
 */
public final class CompiledQueryCache {

    /** How long an unused query is kept. */
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private static final int KEPT = 16;
    private static final int OVERHEAD = 1_000;
    private static final long CHARACTERS = 20_000_000;

    private final FieldRegistry fields;
    private final Planner planner;
    private final Cache<Selection, List<TieredQuery>> compiled;

    public CompiledQueryCache(FieldRegistry fields, Planner planner) {
        this(fields, planner, Ticker.systemTicker());
    }

    CompiledQueryCache(FieldRegistry fields, Planner planner, Ticker ticker) {
        this.fields = fields;
        this.planner = planner;
        this.compiled = Caffeine.newBuilder()
                .weakKeys()
                .expireAfterAccess(UNUSED)
                .ticker(ticker)
                .executor(Runnable::run)
                .maximumWeight(CHARACTERS)
                .weigher((Selection root, List<TieredQuery> programs) -> programs.stream()
                        .mapToInt(each -> OVERHEAD + each.length())
                        .sum())
                .build();
    }

    /** The number of root fields with compiled queries. */
    long size() {
        compiled.cleanUp();
        return compiled.estimatedSize();
    }

    /**
     * The statement that answers a request.
     *
     * @param root a root field of a document; always the same object for the same field of a document
     * @throws BadInput if an argument can't be meant
     */
    public Query query(Selection root, TimeScope lens, RequestValues given) {
        for (TieredQuery each : Objects.requireNonNullElse(compiled.getIfPresent(root), List.<TieredQuery>of())) {
            if (each.serves(lens, given)) {
                return query(each, root, lens, given);
            }
        }
        TieredQuery program = new TieredQuery(QueryCompiler.compile(fields, lens, root, given, true));
        Query query = query(program, root, lens, given);
        compiled.asMap().merge(root, List.of(program), CompiledQueryCache::newest);
        return query;
    }

    private Query query(TieredQuery program, Selection root, TimeScope lens, RequestValues given) {
        return program.query(lens, given, () -> QueryCompiler.compile(fields, lens, root, given, false), planner);
    }

    private static List<TieredQuery> newest(List<TieredQuery> before, List<TieredQuery> fresh) {
        List<TieredQuery> all = new ArrayList<>(fresh);
        all.addAll(before.subList(0, Math.min(KEPT - 1, before.size())));
        return List.copyOf(all);
    }
}
