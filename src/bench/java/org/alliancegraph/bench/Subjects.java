// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.sample.national.NationalNetwork;
import org.alliancegraph.sample.national.NetworkConsumer;
import org.jspecify.annotations.Nullable;

/** Whom the questions are about: some of each type, drawn by seed from the network, and its hubs. */
final class Subjects implements NetworkConsumer {

    private final Map<EntityType, List<String>> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Random random = new Random(7);

    private Subjects() {}

    /** The subjects of a network, told once more. */
    static Subjects of(int claims) {
        Subjects subjects = new Subjects();
        new NationalNetwork(claims, 1).generate(subjects);
        return subjects;
    }

    @Override
    public void entity(EntityType form, String id, Map<String, String> fields) {
        if (!"DISTRICT".equals(fields.get("level"))) {
            ids.computeIfAbsent(form, each -> new ArrayList<>()).add(id);
        }
        if (fields.containsKey("name")) {
            names.put(id, fields.get("name"));
        }
    }

    @Override
    public void claim(Claim claim, @Nullable Attribute value) {
        if (claim.type() == ClaimType.PARTICIPATES_IN || claim.type() == ClaimType.COLLABORATES_WITH) {
            degrees.merge(claim.from(), 1, Integer::sum);
            degrees.merge(claim.to(), 1, Integer::sum);
        }
    }

    /** Some of a type, drawn by chance. */
    List<String> some(EntityType form, int count) {
        List<String> all = ids.get(form);
        return random.ints(count, 0, all.size()).mapToObj(all::get).toList();
    }

    /** The ones of a type that most claims are about. */
    List<String> hubs(EntityType form, int count) {
        return ids.get(form).stream()
                .sorted(Comparator.comparing((String id) -> degrees.getOrDefault(id, 0))
                        .reversed())
                .limit(count)
                .toList();
    }

    String name(String id) {
        return names.get(id);
    }

    int degree(String id) {
        return degrees.getOrDefault(id, 0);
    }
}
