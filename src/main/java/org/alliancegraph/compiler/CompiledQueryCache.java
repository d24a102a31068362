// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alliancegraph.database.Query;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.TimeScope;

/**
 * Keeps the compiled queries of root fields, so that a repeated document is not compiled again. The cache is bounded;
 * the least recently used queries are removed first.
 */
public final class CompiledQueryCache {

    private static final int KEPT = 16;
    private static final int OVERHEAD = 1_000;
    private static final long CHARACTERS = 20_000_000;

    private final FieldRegistry fields;
    private final Cache<Selection, List<CompiledQuery>> compiled = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(CHARACTERS)
            .weigher((Selection root, List<CompiledQuery> programs) -> programs.stream()
                    .mapToInt(each -> OVERHEAD + each.text().length())
                    .sum())
            .build();

    public CompiledQueryCache(FieldRegistry fields) {
        this.fields = fields;
    }

    /**
     * The statement that answers a request.
     *
     * @param root a root field of a document; the same object whenever it is meant
     * @throws BadInput if an argument can't be meant
     */
    public Query query(Selection root, TimeScope lens, RequestValues given) {
        for (CompiledQuery each : Objects.requireNonNullElse(compiled.getIfPresent(root), List.<CompiledQuery>of())) {
            if (each.serves(lens, given)) {
                return each.query(given);
            }
        }
        CompiledQuery program = QueryCompiler.compile(fields, lens, root, given);
        Query query = program.query(given);
        compiled.asMap().merge(root, List.of(program), CompiledQueryCache::newest);
        return query;
    }

    private static List<CompiledQuery> newest(List<CompiledQuery> before, List<CompiledQuery> fresh) {
        List<CompiledQuery> all = new ArrayList<>(fresh);
        all.addAll(before.subList(0, Math.min(KEPT - 1, before.size())));
        return List.copyOf(all);
    }
}
