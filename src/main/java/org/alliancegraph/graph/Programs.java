// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The programs of the root fields that are asked for again and again: compiled when a request first needs them, and
 * kept within a bound; those that were not asked for go first.
 */
public final class Programs {

    private static final int KEPT = 16;
    private static final int OVERHEAD = 1_000;
    private static final long CHARACTERS = 20_000_000;

    private final Fields fields;
    private final Cache<Selection, List<Program>> compiled = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(CHARACTERS)
            .weigher((Selection root, List<Program> programs) -> programs.stream()
                    .mapToInt(each -> OVERHEAD + each.text().length())
                    .sum())
            .build();

    public Programs(Fields fields) {
        this.fields = fields;
    }

    /**
     * The statement that answers a request.
     *
     * @param root a root field of a document; the same object whenever it is meant
     * @throws BadInput if an argument can't be meant
     */
    public Query query(Selection root, Lens lens, Given given) {
        for (Program each : Objects.requireNonNullElse(compiled.getIfPresent(root), List.<Program>of())) {
            if (each.serves(lens, given)) {
                return each.query(given);
            }
        }
        Program program = Compilation.compile(fields, lens, root, given);
        Query query = program.query(given);
        compiled.asMap().merge(root, List.of(program), Programs::newest);
        return query;
    }

    private static List<Program> newest(List<Program> before, List<Program> fresh) {
        List<Program> all = new ArrayList<>(fresh);
        all.addAll(before.subList(0, Math.min(KEPT - 1, before.size())));
        return List.copyOf(all);
    }
}
