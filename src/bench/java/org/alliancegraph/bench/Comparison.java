// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks two the same in turns: rounds alternate who is first, so that whatever else the machine does meets both alike.
 */
final class Comparison {

    private Comparison() {}

    /** What is compared: the same questions to each. */
    record Contest(String operation, Target product, Target other) {}

    /** Compares with one client and with eight. */
    static List<Pair> of(List<Contest> contests, Duration warm) {
        return of(contests, warm, 1, 8);
    }

    static List<Pair> of(List<Contest> contests, Duration warm, int... clients) {
        for (Contest each : contests) {
            Bench.say("Warming up " + each.operation());
            Load.run(each.product(), 4, warm);
            Load.run(each.other(), 4, warm);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Contest each : contests) {
            for (int many : clients) {
                pairs.add(new Pair(each.operation(), many));
            }
        }
        for (int round = 0; round < Options.rounds(); round++) {
            Bench.say("Round " + (round + 1));
            for (int i = 0; i < pairs.size(); i++) {
                round(contests.get(i / clients.length), pairs.get(i), round % 2 == 0);
            }
        }
        return pairs;
    }

    private static void round(Contest contest, Pair pair, boolean productFirst) {
        if (productFirst) {
            pair.product().then(Load.run(contest.product(), pair.clients(), Options.slot()));
        }
        pair.other().then(Load.run(contest.other(), pair.clients(), Options.slot()));
        if (!productFirst) {
            pair.product().then(Load.run(contest.product(), pair.clients(), Options.slot()));
        }
    }
}
