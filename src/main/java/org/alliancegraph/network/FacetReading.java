// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Counts facets in the network in memory; which actors a filter lets through is found by a statement before. */
final class FacetReading implements ComputedValue {

    private final Projection projection;
    private final Districts districts;
    private final TimeScope scope;

    FacetReading(Projection projection, Districts districts, TimeScope scope) {
        this.projection = projection;
        this.districts = districts;
        this.scope = scope;
    }

    @Override
    public List<Map<String, @Nullable Object>> compute(
            Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        Map<?, ?> asked = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        NetworkImage image = projection.at(parameters, cancellation);
        ReadMoment moment = ReadMoment.of(parameters);
        FacetDimension second = asked.get("with") instanceof String with ? FacetDimension.valueOf(with) : null;
        List<FacetTally> tallies = ((Collection<?>) Objects.requireNonNull(asked.get("by")))
                .stream()
                        .map(each -> new FacetTally(FacetDimension.valueOf(each.toString()), second))
                        .toList();
        Set<FacetDimension> dimensions = new HashSet<>();
        tallies.forEach(each -> dimensions.add(each.dimension()));
        if (second != null) {
            dimensions.add(second);
        }
        var values = new DimensionValues(
                image,
                moment,
                dimensions.contains(FacetDimension.DISTRICT)
                        ? districts(image, moment, parameters, cancellation)
                        : entity -> List.of());
        new CountedThings(
                        image,
                        moment,
                        new ClaimCriteria(image, moment, asked, moment.asOf(), moment.asOf()),
                        set(asked.get("types")),
                        set(parameters.get("among")),
                        dimensions.stream().anyMatch(FacetDimension::isOfClaims),
                        cancellation)
                .forEach(FacetCount.valueOf(String.valueOf(asked.get("count"))), thing -> {
                    Set<String> others = second == null ? Set.of() : values.of(second, thing);
                    tallies.forEach(each -> each.add(values.of(each.dimension(), thing), others));
                });
        int first = (Integer) Objects.requireNonNull(asked.get("first"));
        return tallies.stream().map(each -> each.facet(first)).toList();
    }

    private Function<Integer, List<String>> districts(
            NetworkImage image,
            ReadMoment moment,
            Map<String, @Nullable Object> parameters,
            Cancellation cancellation) {
        List<String> ids = IntStream.range(0, image.size())
                .filter(each -> image.isPresent(each, moment))
                .mapToObj(image::id)
                .toList();
        Map<String, List<String>> found = new HashMap<>(districts.of(ids, scope, parameters, cancellation));
        return entity -> found.getOrDefault(image.id(entity), List.of());
    }

    private static @Nullable Set<?> set(@Nullable Object values) {
        return values instanceof Collection<?> all ? new HashSet<>(all) : null;
    }
}
