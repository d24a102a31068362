// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Validity;

/**
 * Districts and municipalities of all states. Their keys have an 8 in third place, where no real one has it, so that
 * none is mistaken for a place that there is.
 */
final class PlaceGenerator {

    private static final int YEARS = 5;
    private static final int NEWEST = 2025;
    private static final double WITHIN_DISTRICT = 0.12;

    private final NetworkSize size;
    private final SeededRandom draws;
    private final ClaimGenerator sayings;
    private final List<Town> towns = new ArrayList<>();
    private int districts;

    PlaceGenerator(NetworkSize size, SeededRandom draws, ClaimGenerator sayings) {
        this.size = size;
        this.draws = draws;
        this.sayings = sayings;
    }

    ActorRoster settle() {
        for (StateFigures land : StateFigures.ALL) {
            int parts = size.of(land.districts());
            int each = Math.max(1, Math.round(size.of(land.municipalities()) / (float) parts));
            int left = size.of(land.municipalities());
            for (int i = 0; i < parts; i++) {
                int here = i == parts - 1 ? left : Math.min(each, Math.max(0, left - (parts - 1 - i)));
                district(land, i, here);
                left -= here;
            }
        }
        return new ActorRoster(towns, districts);
    }

    private void district(StateFigures land, int number, int municipalities) {
        String key = "%s8%02d".formatted(land.code(), number);
        double latitude = draws.normal(land.latitude(), land.latitudes());
        double longitude = draws.normal(land.longitude(), land.longitudes());
        String id = "municipality:" + key;
        place(id, "Kreis " + NameGenerator.place(draws), "DISTRICT", key, latitude, longitude);
        int people = 0;
        for (int i = 1; i <= municipalities; i++) {
            int population = Math.max(9, (int) draws.lognormal(land.population(), land.populations()));
            people += population;
            municipality(
                    "%s%03d".formatted(key, i),
                    id,
                    population,
                    draws.normal(latitude, WITHIN_DISTRICT),
                    draws.normal(longitude, WITHIN_DISTRICT));
        }
        sayings.value(id, "population", String.valueOf(people), sayings.register(0), Validity.UNKNOWN);
        districts++;
    }

    private void municipality(String key, String district, int population, double latitude, double longitude) {
        String id = "municipality:" + key;
        String name = NameGenerator.place(draws);
        place(id, name, "MUNICIPALITY", key, latitude, longitude);
        sayings.fact(ClaimType.PART_OF, id, district, sayings.register(0));
        sayings.value(id, "area", number(draws.lognormal(19, 1.09)), sayings.register(0), Validity.UNKNOWN);
        double then = population;
        for (int ago = 0; ago < YEARS; ago++) {
            String year = String.valueOf(NEWEST - ago);
            var from = ImpreciseDate.parse(year + "-01-01");
            var to = ago == 0 ? null : ImpreciseDate.parse(year + "-12-31");
            String stated = String.valueOf(Math.round(then));
            sayings.value(id, "population", stated, sayings.register(ago), new Validity(from, to));
            then = Math.max(5, then * draws.normal(0.998, 0.01));
        }
        towns.add(new Town(id, name, districts, population));
    }

    private void place(String id, String name, String level, String key, double latitude, double longitude) {
        sayings.entity(EntityType.MUNICIPALITY, id, Map.of("name", name, "level", level, "ags", key));
        String location = String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
        sayings.value(id, "location", location, sayings.register(0), Validity.UNKNOWN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
