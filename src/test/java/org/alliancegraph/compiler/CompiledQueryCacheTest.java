// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;

@DisplayName("A compiled query")
class CompiledQueryCacheTest {

    private static final RequestValues TODAY = new RequestValues(List.of(), LocalDate.of(2026, 11, 22));
    private static final int CHARACTERS = 1_000_000;

    private final AtomicLong nanos = new AtomicLong();
    private final CompiledQueryCache cache = new CompiledQueryCache(
            new FieldRegistry(List.of(fields -> {
                fields.add("Query", "one", (owner, selection, compilation) -> {
                    // Its choice refers to the field it was compiled from, as those of connections do.
                    return Cypher.literalOf(compilation.<String>choice(selection, given -> selection.name()));
                });
                fields.add(
                        "Query", "long", (owner, selection, compilation) -> Cypher.literalOf("x".repeat(CHARACTERS)));
            })),
            (lens, candidate) -> true,
            nanos::get);

    @Test
    @DisplayName("is freed when nobody has asked for it for a while")
    void isFreed() {
        Selection rare = root("one");
        Selection usual = root("one");
        ask(rare);
        ask(usual);
        assertThat(cache.size()).isEqualTo(2);

        for (int i = 0; i < 4; i++) {
            nanos.addAndGet(Duration.ofMinutes(10).toNanos());
            ask(usual);
        }

        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("is one of so many that all of them have room")
    void isBounded() {
        List<Selection> many =
                IntStream.range(0, 100).mapToObj(each -> root("long")).toList();
        many.forEach(this::ask);

        assertThat(cache.size()).isLessThanOrEqualTo(20);
    }

    private void ask(Selection root) {
        assertThat(cache.query(root, TimeScope.NOW, TODAY).text()).isNotEmpty();
    }

    private static Selection root(String field) {
        return new Selection(field, field, Set.of("Query"), Map.of(), List.of());
    }
}
