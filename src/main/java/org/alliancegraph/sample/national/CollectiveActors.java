// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ProgramKind;
import org.alliancegraph.model.Validity;

/** Organizations, alliances and programmes, where they are and what sources state about them. */
final class CollectiveActors {

    private final NetworkSize size;
    private final SeededRandom draws;
    private final ClaimGenerator sayings;
    private final ActorRoster cast;
    private final WeightedDraw byPopulation;

    CollectiveActors(NetworkSize size, SeededRandom draws, ClaimGenerator sayings, ActorRoster cast) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
        this.cast = cast;
        this.byPopulation = new WeightedDraw(
                cast.towns().size(), i -> Math.pow(cast.towns().get(i).population(), 0.8));
    }

    void found() {
        for (int i = 1; i <= size.organizations(); i++) {
            organization("organization:n" + i);
        }
        for (int i = 1; i <= size.alliances(); i++) {
            alliance("alliance:n" + i);
        }
        for (int i = 1; i <= size.programs(); i++) {
            program("program:n" + i, i);
        }
    }

    private void organization(String id) {
        Town home = cast.towns().get(byPopulation.draw(draws));
        int kind = draws.below(ActorRoster.KINDS.size());
        String name = NameGenerator.organization(kind, home.name(), draws);
        sayings.entity(
                EntityType.ORGANIZATION,
                id,
                Map.of("name", name, "kind", ActorRoster.KINDS.get(kind).name()));
        sayings.fact(ClaimType.LOCATED_IN, id, home.id(), sayings.anySource());
        if (draws.chance(0.6)) {
            sayings.value(id, "legalForm", name.endsWith("e.V.") ? "e.V." : "gGmbH");
        }
        if (draws.chance(0.7)) {
            founded(id, 25);
        }
        if (draws.chance(0.25)) {
            sayings.value(id, "alternativeName", name.replace("Verein ", "").replace(" e.V.", "") + " (kurz)");
        }
        if (draws.chance(0.2)) {
            sayings.value(id, "description", "Erfunden: arbeitet in " + home.name() + " und Umgebung.");
        }
        if (!cast.organizations().isEmpty() && draws.chance(0.1)) {
            sayings.fact(ClaimType.PART_OF, id, draws.oneOf(cast.organizations()), sayings.anySource());
        }
        cast.organization(id, home);
    }

    private void alliance(String id) {
        Town home = cast.towns().get(byPopulation.draw(draws));
        sayings.entity(EntityType.LOCAL_ALLIANCE, id, Map.of("name", NameGenerator.alliance(home.name())));
        sayings.fact(ClaimType.LOCATED_IN, id, home.id(), sayings.anySource());
        founded(id, 12);
        cast.alliance(id);
    }

    private void program(String id, int number) {
        ProgramKind[] kinds = ProgramKind.values();
        sayings.entity(
                EntityType.PROGRAM,
                id,
                Map.of("name", NameGenerator.program(number, draws), "kind", kinds[draws.below(kinds.length)].name()));
        founded(id, 10);
        sayings.value(id, "description", "Ein erfundenes Programm.");
        if (!cast.programs().isEmpty() && draws.chance(0.15)) {
            sayings.fact(ClaimType.PART_OF, id, draws.oneOf(cast.programs()), sayings.anySource());
        }
        cast.program(id);
    }

    /** Two sources often say when, and not always the same. */
    private void founded(String id, double meanAge) {
        int year = Math.max(1850, 2026 - (int) draws.ago(meanAge));
        sayings.value(id, "founded", String.valueOf(year), sayings.anySource(), Validity.UNKNOWN);
        if (draws.chance(0.15)) {
            sayings.value(id, "founded", String.valueOf(year - draws.below(3)));
        }
    }
}
