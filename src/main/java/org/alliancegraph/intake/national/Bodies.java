// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.national;

import java.util.Map;
import org.alliancegraph.actor.ProgramKind;
import org.alliancegraph.collaboration.ClaimType;
import org.alliancegraph.collaboration.Validity;
import org.alliancegraph.intake.change.EntityForm;

/** Organizations, alliances and programmes, where they are and what sources state about them. */
final class Bodies {

    private final Size size;
    private final Draws draws;
    private final Sayings sayings;
    private final Cast cast;
    private final Lot byPopulation;

    Bodies(Size size, Draws draws, Sayings sayings, Cast cast) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
        this.cast = cast;
        this.byPopulation =
                new Lot(cast.towns().size(), i -> Math.pow(cast.towns().get(i).population(), 0.8));
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
        int kind = draws.below(Cast.KINDS.size());
        String name = Names.organization(kind, home.name(), draws);
        sayings.entity(
                EntityForm.ORGANIZATION,
                id,
                Map.of("name", name, "kind", Cast.KINDS.get(kind).name()));
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
        sayings.entity(EntityForm.LOCAL_ALLIANCE, id, Map.of("name", Names.alliance(home.name())));
        sayings.fact(ClaimType.LOCATED_IN, id, home.id(), sayings.anySource());
        founded(id, 12);
        cast.alliance(id);
    }

    private void program(String id, int number) {
        ProgramKind[] kinds = ProgramKind.values();
        sayings.entity(
                EntityForm.PROGRAM,
                id,
                Map.of("name", Names.program(number, draws), "kind", kinds[draws.below(kinds.length)].name()));
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
