// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.model.NamesInText;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the free texts of the graph that name people: a text is shown with what it is about, whoever may see the person
 * whom it names.
 */
@Component
final class Mentions {

    private static final int MOST = 1_000;

    private final PersonalData data;

    Mentions(PersonalData data) {
        this.data = data;
    }

    /**
     * A text that names people.
     *
     * @param about the id of the entity or the claim that it belongs to
     * @param named what in it names a person of the graph, or addresses somebody as a person
     */
    record Mention(String about, String text, Set<String> named) {}

    /** The first thousand. */
    List<Mention> list() {
        List<Mention> found = new ArrayList<>();
        String after = "";
        for (List<Mention> page = page(after); !page.isEmpty() && found.size() < MOST; page = page(after)) {
            after = page.getLast().about();
            Set<String> people = people(page);
            page.stream()
                    .map(each -> new Mention(each.about(), each.text(), named(each.text(), people)))
                    .filter(each -> !each.named().isEmpty())
                    .limit(MOST - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** The texts of a page, and at its end an empty one of the last entity. */
    private List<Mention> page(String after) {
        List<Mention> texts = new ArrayList<>();
        String last = "";
        for (Map<String, @Nullable Object> row : data.rows("texts", Map.of("after", after))) {
            last = String.valueOf(row.get("id"));
            add(texts, last, row.get("texts"));
            for (Object claim : (Collection<?>) Objects.requireNonNull(row.get("claims"))) {
                Map<?, ?> fields = (Map<?, ?>) claim;
                add(texts, String.valueOf(fields.get("claim")), fields.get("texts"));
            }
        }
        if (!last.isEmpty()) {
            texts.add(new Mention(last, "", Set.of()));
        }
        return texts;
    }

    private static void add(List<Mention> texts, String about, @Nullable Object all) {
        ((Collection<?>) Objects.requireNonNull(all))
                .forEach(text -> texts.add(new Mention(about, String.valueOf(text), Set.of())));
    }

    private Set<String> people(List<Mention> page) {
        Set<String> asked = new HashSet<>();
        page.forEach(each -> NamesInText.possible(each.text()).forEach(name -> asked.add(TextNormalizer.fold(name))));
        Set<String> people = new HashSet<>();
        data.rows("names", Map.of("names", List.copyOf(asked)))
                .forEach(row -> people.add(String.valueOf(row.get("name"))));
        return people;
    }

    private static Set<String> named(String text, Set<String> people) {
        Set<String> named = new LinkedHashSet<>(NamesInText.certain(text));
        NamesInText.possible(text).stream()
                .filter(each -> people.contains(TextNormalizer.fold(each)))
                .forEach(named::add);
        return named;
    }
}
