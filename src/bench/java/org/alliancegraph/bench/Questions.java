// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TextNormalizer;

/** The six operations that are measured, each asked about subjects with few claims and about hubs. */
final class Questions {

    private static final Path OPERATIONS = Path.of("graphql/operations");

    private Questions() {}

    static List<Question> about(Subjects subjects) {
        return List.of(
                question("01-who-works-with-whom", ids("actor", actors(subjects))),
                question("04-who-takes-part", ids("program", programs(subjects))),
                question("20-what-lies-around", ids("of", actors(subjects))),
                question("21-how-do-i-reach-them", pairs(subjects)),
                words("33-find-by-a-word", subjects),
                question("31-whom-should-we-talk-to", ids("actor", towns(subjects))));
    }

    /** Municipalities and organizations, one in six of them a hub. */
    private static List<String> actors(Subjects subjects) {
        return Stream.of(
                        subjects.some(EntityType.MUNICIPALITY, 6),
                        subjects.some(EntityType.ORGANIZATION, 4),
                        subjects.hubs(EntityType.MUNICIPALITY, 1),
                        subjects.hubs(EntityType.ORGANIZATION, 1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> programs(Subjects subjects) {
        return Stream.of(subjects.some(EntityType.PROGRAM, 10), subjects.hubs(EntityType.PROGRAM, 2))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> towns(Subjects subjects) {
        return Stream.of(subjects.some(EntityType.MUNICIPALITY, 11), subjects.hubs(EntityType.MUNICIPALITY, 1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Map<String, Object>> pairs(Subjects subjects) {
        List<String> from = subjects.some(EntityType.MUNICIPALITY, 12);
        List<String> to = subjects.some(EntityType.ORGANIZATION, 12);
        return IntStream.range(0, from.size())
                .mapToObj(i -> Map.<String, Object>of("from", from.get(i), "to", to.get(i)))
                .toList();
    }

    private static Question words(String file, Subjects subjects) {
        List<String> words = new ArrayList<>(List.of("Familie", "Pflege"));
        subjects.some(EntityType.MUNICIPALITY, 10).forEach(id -> words.add(subjects.name(id)));
        return new Question(
                file,
                document(file),
                words.stream().map(word -> Map.<String, Object>of("text", word)).toList(),
                words.stream().map(Questions::folded).toList());
    }

    private static Map<String, Object> folded(String word) {
        String folded = TextNormalizer.fold(word);
        String lucene =
                String.format(Locale.ROOT, "+(%1$s^8 %1$s* searchName:%1$s~1 searchAlternativeNames:%1$s~1)", folded);
        return Map.of("words", List.of(folded), "lucene", lucene);
    }

    private static List<Map<String, Object>> ids(String variable, List<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of(variable, id)).toList();
    }

    private static Question question(String file, List<Map<String, Object>> variables) {
        return new Question(file, document(file), variables, List.of());
    }

    static String document(String file) {
        try {
            return Files.readString(OPERATIONS.resolve(file + ".graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
