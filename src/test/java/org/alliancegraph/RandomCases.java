// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Named;

/**
 * Random values for parameterized tests, which unlike properties of jqwik run beside other tests and do not shrink what
 * failed on the database of the tests after it. They are the same in each run, so that a failure is due to what was
 * changed; {@code -Dcases.seed=SEED} takes others. A value is named by its seed and comes first when that is given.
 */
public final class RandomCases {

    /** How many values jqwik would make for a property; it chooses their range by that. */
    private static final int TRIES = 1000;

    private RandomCases() {}

    /** So many values. */
    public static <T> Stream<Named<T>> of(Arbitrary<T> values, int count) {
        long first = Long.getLong("cases.seed", 20261128);
        List<Named<T>> cases = new ArrayList<>();
        JqwikSession.run(() -> {
            var generator = values.generator(TRIES, true);
            for (long seed = first; seed < first + count; seed++) {
                cases.add(Named.of(
                        "seed " + seed, generator.next(new Random(seed)).value()));
            }
        });
        return cases.stream();
    }
}
