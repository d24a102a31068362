// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.EntityLocations.Place;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Who lies near whom at a moment, by a grid of half degrees. */
final class NearbyActors {

    /** The earth's radius as the database reckons with it. */
    private static final double RADIUS_METRES = 6_378_140;

    private static final double CELLS_PER_DEGREE = 2;
    private static final double METRES_PER_KM = 1_000;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Weights weights;
    private final @Nullable Place[] places;
    private final @Nullable Seat[] seats;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    NearbyActors(NetworkImage image, ReadMoment moment, Weights weights) {
        this.image = image;
        this.moment = moment;
        this.weights = weights;
        this.places = new Place[image.size()];
        this.seats = new Seat[image.size()];
        for (int actor = 0; actor < places.length; actor++) {
            Place place = image.type(actor).isActor() ? image.locations().place(actor, moment) : null;
            if (place != null) {
                places[actor] = place;
                cells.computeIfAbsent(cell(row(place.latitude()), row(place.longitude())), _ -> new ArrayList<>())
                        .add(actor);
            }
            seats[actor] = seat(actor);
        }
    }

    private record Neighbour(int actor, String id, double metres) {}

    /** The municipality in which an actor is, and the claim that says so; -1 of a municipality itself. */
    private record Seat(int municipality, int claim, Place place) {}

    /** The nearest ones of an actor among those asked for. */
    List<Integer> of(int actor, IntPredicate asked) {
        Place here = places[actor];
        if (here == null) {
            return List.of();
        }
        double within = weights.nearKm() * METRES_PER_KM;
        double latitudes = Math.toDegrees(within / RADIUS_METRES);
        double longitudes = latitudes / Math.max(0.05, Math.cos(Math.toRadians(here.latitude())) - 0.01);
        List<Neighbour> found = new ArrayList<>();
        for (long row = row(here.latitude() - latitudes); row <= row(here.latitude() + latitudes); row++) {
            for (long column = row(here.longitude() - longitudes);
                    column <= row(here.longitude() + longitudes);
                    column++) {
                for (int other : cells.getOrDefault(cell(row, column), List.of())) {
                    Place there = places[other];
                    double metres = there == null ? Double.NaN : metres(here, there);
                    if (other != actor && metres <= within && asked.test(other)) {
                        found.add(new Neighbour(other, image.id(other), metres));
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Neighbour::metres).thenComparing(Neighbour::id))
                .limit(weights.nearest())
                .map(Neighbour::actor)
                .toList();
    }

    /** What nearness contributes; 0 if two are not near each other, or it is not known where they are. */
    double share(int one, int other) {
        double km = km(one, other);
        return km <= weights.nearKm() ? Rounding.to4(weights.near() * Math.exp(-km / weights.nearScaleKm())) : 0;
    }

    Reason reason(int one, int other) {
        Set<Integer> claims = new LinkedHashSet<>();
        List<FoundEntity> municipalities = new ArrayList<>();
        for (int each : new int[] {one, other}) {
            Seat seat = seats[each];
            if (seat != null) {
                municipalities.add(new FoundEntity(seat.municipality()));
                if (seat.claim() >= 0) {
                    claims.add(seat.claim());
                }
                claims.add(seat.place().claim());
            }
        }
        return new Reason(
                Reason.Kind.NEAR,
                share(one, other),
                weights.near(),
                Map.of("distanceKm", km(one, other), "municipalities", municipalities),
                List.copyOf(claims));
    }

    /** How far apart two are; NaN if it is not known where they are. */
    double km(int one, int other) {
        Seat here = seats[one];
        Seat there = seats[other];
        return here == null || there == null
                ? Double.NaN
                : Rounding.to1(metres(here.place(), there.place()) / METRES_PER_KM);
    }

    private @Nullable Seat seat(int actor) {
        if (image.type(actor) == EntityType.MUNICIPALITY) {
            Place place = image.locations().place(actor, moment);
            return place == null ? null : new Seat(actor, -1, place);
        }
        ClaimCursor located = image.out(ClaimType.LOCATED_IN, actor, new ClaimCursor());
        while (located.next()) {
            if (image.type(located.other()) == EntityType.MUNICIPALITY
                    && image.validity().holds(located, moment)) {
                Place place = image.locations().place(located.other(), moment);
                return place == null ? null : new Seat(located.other(), located.claim(), place);
            }
        }
        return null;
    }

    private static long row(double degrees) {
        return (long) Math.floor(degrees * CELLS_PER_DEGREE);
    }

    private static long cell(long row, long column) {
        return row * 100_000 + column;
    }

    private static double metres(Place here, Place there) {
        double latitude = Math.toRadians(here.latitude());
        double other = Math.toRadians(there.latitude());
        double south = Math.sin((other - latitude) / 2);
        double west = Math.sin(Math.toRadians(there.longitude() - here.longitude()) / 2);
        double alpha = south * south + west * west * Math.cos(latitude) * Math.cos(other);
        return 2 * Math.asin(Math.sqrt(alpha)) * RADIUS_METRES;
    }
}
