// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.List;
import java.util.Map;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Role;

/** People and to whom they belong: each municipality has a mayor, most others belong to an organization. */
final class PeopleGenerator {

    private static final List<Role> IN_TOWNS = List.of(Role.COUNCILLOR, Role.STAFF, Role.REPRESENTATIVE);
    private static final List<Role> ELSEWHERE = List.of(Role.STAFF, Role.MEMBER, Role.REPRESENTATIVE, Role.STAFF);

    private final NetworkSize size;
    private final SeededRandom draws;
    private final ClaimGenerator sayings;
    private final ActorRoster cast;

    PeopleGenerator(NetworkSize size, SeededRandom draws, ClaimGenerator sayings, ActorRoster cast) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
        this.cast = cast;
    }

    void gather() {
        WeightedDraw organizations = WeightedDraw.bySlope(cast.organizations().size(), 0.5, 5);
        WeightedDraw towns = new WeightedDraw(
                cast.towns().size(), i -> Math.sqrt(cast.towns().get(i).population()));
        for (int i = 0; i < size.people(); i++) {
            String id = "person:n" + (i + 1);
            sayings.entity(EntityType.PERSON, id, Map.of("name", NameGenerator.person(draws)));
            if (draws.chance(0.1)) {
                sayings.value(id, "title", draws.chance(0.8) ? "Dr." : "Prof. Dr.");
            }
            boolean mayor = i < cast.towns().size();
            Town town = cast.towns().get(mayor ? i : towns.draw(draws));
            cast.person(id, town.district());
            if (mayor) {
                sayings.belongs(id, town.id(), Role.MAYOR);
            } else if (draws.chance(0.35)) {
                sayings.belongs(id, town.id(), draws.oneOf(IN_TOWNS));
            } else {
                sayings.belongs(id, cast.organizations().get(organizations.draw(draws)), draws.oneOf(ELSEWHERE));
            }
            if (draws.chance(0.5)) {
                List<String> near = cast.locals(town.district());
                sayings.belongs(id, draws.oneOf(near), draws.oneOf(ELSEWHERE));
            }
        }
    }
}
