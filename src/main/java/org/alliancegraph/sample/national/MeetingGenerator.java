// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;
import org.alliancegraph.model.Validity;

/** What many take part in: programmes, alliances and events, few of them large and most of them small. */
final class MeetingGenerator {

    private static final List<Role> ROLES = List.of(
            Role.PARTICIPANT, Role.PARTICIPANT, Role.PARTICIPANT, Role.MEMBER, Role.PARTNER, Role.PILOT, Role.USER);
    private static final double PROGRAMS_SLOPE = 0.8;
    private static final double MEETINGS_SLOPE = 0.45;

    private final NetworkSize size;
    private final SeededRandom draws;
    private final ClaimGenerator sayings;
    private final ActorRoster cast;
    private final WeightedDraw towns;
    private final WeightedDraw organizations;
    private final WeightedDraw topics;

    MeetingGenerator(
            NetworkSize size, SeededRandom draws, ClaimGenerator sayings, ActorRoster cast, WeightedDraw topics) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
        this.cast = cast;
        this.topics = topics;
        this.towns = new WeightedDraw(
                cast.towns().size(), i -> Math.sqrt(cast.towns().get(i).population()));
        this.organizations = WeightedDraw.bySlope(cast.organizations().size(), 0.5, 5);
    }

    void programs() {
        int[] sizes = WeightedDraw.sizes(cast.programs().size(), size.of(160_000), PROGRAMS_SLOPE, 1);
        int most = (cast.towns().size() + cast.organizations().size()) / 3;
        for (int i = 0; i < sizes.length; i++) {
            String program = cast.programs().get(i);
            Set<String> inside = new HashSet<>();
            int wanted = Math.min(sizes[i], most);
            while (inside.size() < wanted) {
                String each = draws.chance(0.55)
                        ? cast.towns().get(towns.draw(draws)).id()
                        : cast.organizations().get(organizations.draw(draws));
                if (inside.add(each)) {
                    sayings.takesPart(each, program, draws.oneOf(ROLES));
                }
            }
        }
    }

    void alliances() {
        int[] sizes = WeightedDraw.sizes(cast.alliances().size(), size.of(28_000), MEETINGS_SLOPE, 5);
        for (int i = 0; i < sizes.length; i++) {
            int district = draws.below(cast.districts());
            List<String> near = cast.locals(district);
            List<String> people = cast.localPeople(district);
            Set<String> inside = new HashSet<>();
            int wanted = Math.min(sizes[i], (near.size() + people.size()) / 3);
            while (inside.size() < wanted) {
                String each = people.isEmpty() || draws.chance(0.7) ? draws.oneOf(near) : draws.oneOf(people);
                if (inside.add(each)) {
                    sayings.takesPart(each, cast.alliances().get(i), draws.chance(0.1) ? Role.FOUNDER : Role.MEMBER);
                }
            }
        }
    }

    void events() {
        int[] sizes = WeightedDraw.sizes(size.events(), size.of(75_000), MEETINGS_SLOPE, 5);
        for (int i = 0; i < sizes.length; i++) {
            Town venue = cast.towns().get(towns.draw(draws));
            int year = Math.max(2005, 2026 - (int) draws.ago(5));
            String day = "%d-%02d-%02d".formatted(year, draws.between(1, 9), draws.between(1, 28));
            event("event:n" + (i + 1), venue, year, day, sizes[i]);
        }
    }

    private void event(String id, Town venue, int year, String day, int wanted) {
        String source = sayings.anySource();
        sayings.entity(EntityType.EVENT, id, Map.of("name", NameGenerator.event(venue.name(), year)));
        sayings.value(id, "start", day, source, Validity.UNKNOWN);
        sayings.value(id, "place", "Rathaus", source, Validity.UNKNOWN);
        sayings.value(id, "participantCount", String.valueOf(wanted * 2), source, Validity.UNKNOWN);
        sayings.fact(ClaimType.LOCATED_IN, id, venue.id(), source);
        for (int i = 0; i < 2; i++) {
            sayings.works(id, ActorRoster.topic(topics.draw(draws)), Stance.WORKS_ON);
        }
        Set<String> inside = new HashSet<>();
        int most = Math.min(wanted, cast.people().size() / 2);
        while (inside.size() < most) {
            String each = draws.chance(0.6)
                    ? draws.oneOf(cast.people())
                    : draws.chance(0.5)
                            ? cast.towns().get(towns.draw(draws)).id()
                            : cast.organizations().get(organizations.draw(draws));
            if (inside.add(each)) {
                sayings.attends(each, id, draws.chance(0.05) ? Role.SPEAKER : Role.PARTICIPANT, day, source);
            }
        }
    }
}
