// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NationalNetworkTest {

    private static final int CLAIMS = 50_000;

    @Test
    void hasAsManyClaimsAsAskedForAndActorsInProportion() {
        Told told = told(CLAIMS, 1);

        assertThat(told.claims).hasSize(CLAIMS);
        assertThat(told.entities(EntityType.MUNICIPALITY)).isBetween(530, 600);
        assertThat(told.entities(EntityType.LOCAL_ALLIANCE)).isEqualTo(35);
        assertThat(told.entities(EntityType.PROGRAM)).isEqualTo(150);
        assertThat(told.entities(EntityType.ORGANIZATION)).isEqualTo(1_000);
        assertThat(told.entities(EntityType.PERSON)).isEqualTo(3_000);
        assertThat(told.entities(EntityType.TOPIC)).isEqualTo(50);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(told(5_000, 7).claims).isEqualTo(told(5_000, 7).claims);
        assertThat(told(5_000, 7).claims).isNotEqualTo(told(5_000, 8).claims);
    }

    @Test
    void tiesOnlyWhatWasToldBefore() {
        assertThat(told(CLAIMS, 1).dangling).isEmpty();
    }

    @Test
    void givesEveryClaimAnIdOfItsOwn() {
        Told told = told(CLAIMS, 1);

        assertThat(told.claims.stream().map(Claim::id)).doesNotHaveDuplicates();
    }

    @Test
    void hasFewHubsAndManyWithFewPartners() {
        Map<String, Integer> partners = new HashMap<>();
        told(CLAIMS, 1).claims.stream()
                .filter(claim -> claim.type() == ClaimType.COLLABORATES_WITH)
                .forEach(claim -> {
                    partners.merge(claim.from(), 1, Integer::sum);
                    partners.merge(claim.to(), 1, Integer::sum);
                });

        List<Integer> degrees = partners.values().stream().sorted().toList();

        assertThat(degrees.getLast()).isGreaterThan(10 * degrees.get(degrees.size() / 2));
    }

    private static Told told(int claims, long seed) {
        Told told = new Told();
        new NationalNetwork(claims, seed).generate(told);
        return told;
    }

    private static final class Told implements NetworkConsumer {

        private final Map<EntityType, Integer> entities = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<String> dangling = new ArrayList<>();

        int entities(EntityType form) {
            return entities.getOrDefault(form, 0);
        }

        @Override
        public void entity(EntityType form, String id, Map<String, String> fields) {
            assertThat(id).matches(form.prefix() + ":[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(ids.add(id)).as(id + " is new").isTrue();
            entities.merge(form, 1, Integer::sum);
        }

        @Override
        public void claim(Claim claim, @Nullable Attribute value) {
            claims.add(claim);
            require(claim.from());
            require(claim.source());
            if (value == null) {
                require(claim.to());
            }
        }

        private void require(String id) {
            if (!ids.contains(id)) {
                dangling.add(id);
            }
        }
    }
}
