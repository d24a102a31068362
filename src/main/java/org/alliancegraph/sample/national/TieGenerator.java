// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Stance;

/** What actors work on and with whom: more than half of it among neighbours, some of it told by two sources. */
final class TieGenerator {

    private static final List<CollaborationKind> KINDS = List.of(
            CollaborationKind.COOPERATION,
            CollaborationKind.COOPERATION,
            CollaborationKind.EXCHANGE,
            CollaborationKind.SUPPORT,
            CollaborationKind.FUNDING,
            CollaborationKind.LETTER_OF_INTENT,
            CollaborationKind.OTHER);
    private static final double NEAR = 0.55;
    private static final double TWICE = 0.06;

    private final SeededRandom draws;
    private final ClaimGenerator sayings;
    private final ActorRoster cast;
    private final WeightedDraw topics;

    TieGenerator(SeededRandom draws, ClaimGenerator sayings, ActorRoster cast, WeightedDraw topics) {
        this.draws = draws;
        this.sayings = sayings;
        this.cast = cast;
        this.topics = topics;
    }

    void interests() {
        cast.towns().forEach(each -> interests(each.id(), 5));
        cast.organizations().forEach(each -> interests(each, 3));
        cast.programs().forEach(each -> interests(each, 3));
        cast.alliances().forEach(each -> interests(each, 4));
        cast.people().stream().filter(each -> draws.chance(0.1)).forEach(each -> interests(each, 2));
    }

    private void interests(String actor, int mean) {
        Set<Integer> found = new HashSet<>();
        int wanted = draws.between(1, 2 * mean - 1);
        for (int i = 0; i < wanted; i++) {
            int topic = topics.draw(draws);
            if (found.add(topic)) {
                sayings.works(actor, ActorRoster.topic(topic), stance());
            }
        }
    }

    private Stance stance() {
        double share = draws.share();
        if (share < 0.18) {
            return Stance.OFFERS;
        }
        return share < 0.30 ? Stance.SEEKS : Stance.WORKS_ON;
    }

    /** Ties actors until there are as many claims as there shall be. */
    void collaborations(int total) {
        List<String> towns = cast.towns().stream().map(Town::id).toList();
        List<String> actors = new ArrayList<>(towns);
        actors.addAll(cast.organizations());
        actors.addAll(cast.alliances());
        actors.addAll(cast.programs());
        WeightedDraw lot = new WeightedDraw(actors.size(), this::weight);
        Set<Long> tied = new HashSet<>();
        while (sayings.claims() < total) {
            int one = lot.draw(draws);
            int other = lot.draw(draws);
            boolean near = one < towns.size() && draws.chance(NEAR);
            String partner =
                    near ? draws.oneOf(cast.locals(cast.towns().get(one).district())) : actors.get(other);
            long pair = near ? -partner.hashCode() * (long) actors.size() - one : (long) one * actors.size() + other;
            if (!partner.equals(actors.get(one)) && tied.add(pair)) {
                tie(actors.get(one), partner, !near && one < towns.size() && other < towns.size());
                if (draws.chance(TWICE) && sayings.claims() < total) {
                    tie(actors.get(one), partner, false);
                }
            }
        }
    }

    /** Twin towns follow a slope of one half; organizations, alliances and programmes that of research partners. */
    private double weight(int actor) {
        int towns = cast.towns().size();
        if (actor < towns) {
            return Math.sqrt(cast.towns().get(actor).population()) / 60;
        }
        int organizations = cast.organizations().size();
        int rank = actor < towns + organizations ? actor - towns : actor - towns - organizations;
        return 200 * Math.pow(rank + 10.0, -0.8);
    }

    private void tie(String one, String other, boolean twins) {
        sayings.collaborates(one, other, twins && draws.chance(0.4) ? CollaborationKind.TWINNING : draws.oneOf(KINDS));
    }
}
