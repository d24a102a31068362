// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.TimeScope;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Suggests entities with similar names for a name or an id that the graph does not have. */
@Component
public final class SimilarNames {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.75;

    private final Neo4jClient client;
    private final InstantSource clock;
    private final ErasedPeople erased;

    SimilarNames(Neo4jClient client, InstantSource clock, ErasedPeople erased) {
        this.client = client;
        this.clock = clock;
        this.erased = erased;
    }

    /** Whether a person of this name was erased. */
    public boolean isErased(String name) {
        return erased.isNameErased(name);
    }

    /** An entity with a similar name. The Jaro-Winkler similarity is 1 for equal names. */
    public record Lookalike(String id, String name, String type, double similarity) {}

    /** Entities with similar names, the most similar first. */
    List<Lookalike> of(
            String text, @Nullable Collection<String> types, OpenRevision writing, Audience reader, int most) {
        return of(text, types, new TimeScope.Snapshot(writing.latest(), writing.inFlight()), reader, most);
    }

    /** The same for entities of a snapshot that the reader may see. Writers may see what members may. */
    public List<Lookalike> of(
            String text, @Nullable Collection<String> types, TimeScope.Snapshot known, Audience reader, int most) {
        String words = WORDS.splitAsStream(NameKey.withoutAdditions(text.substring(text.indexOf(':') + 1)))
                .filter(each -> !each.isEmpty())
                .limit(8)
                .map(each -> "searchName:" + each + "~ searchAlternativeNames:" + each + "~ searchName:" + each + "*")
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", words);
        parameters.put("types", types == null ? List.of() : List.copyOf(types));
        parameters.put("revision", known.revision());
        parameters.put("inFlight", known.inFlight());
        parameters.put(QueryCompiler.TODAY, BusinessCalendar.dayOf(clock.instant()));
        TimeScope scope = new TimeScope(false, false, reader);
        return client.query(CypherFiles.text("mutation/lookalikes", scope)).bindAll(parameters).fetch().all().stream()
                .map(row -> lookalike(text, row))
                .filter(each -> each.similarity() >= ALIKE)
                .sorted(Comparator.comparingDouble(Lookalike::similarity)
                        .reversed()
                        .thenComparing(Lookalike::id))
                .limit(most)
                .toList();
    }

    /** The similarity of two names from 0 to 1, without regard to case, umlauts and additions such as Stadt or e.V. */
    public static double similarity(String one, String other) {
        return SIMILARITY.apply(NameKey.withoutAdditions(one), NameKey.withoutAdditions(other));
    }

    private static Lookalike lookalike(String text, Map<String, Object> row) {
        String id = String.valueOf(row.get("id"));
        Stream<String> names = Stream.concat(
                Stream.of(String.valueOf(row.get("name")), id),
                row.get("others") instanceof List<?> others ? others.stream().map(String::valueOf) : Stream.of());
        double similarity =
                names.mapToDouble(each -> similarity(text, each)).max().orElse(0);
        return new Lookalike(id, String.valueOf(row.get("name")), String.valueOf(row.get("type")), similarity);
    }
}
