// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Counts facets in the network in memory. A statement finds the actors that meet the filter before. */
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
        Dimension second = asked.get("with") instanceof String with ? Dimension.valueOf(with) : null;
        List<FacetTally> tallies = ((Collection<?>) Objects.requireNonNull(asked.get("by")))
                .stream()
                        .map(each -> new FacetTally(Dimension.valueOf(each.toString()), second))
                        .toList();
        Set<Dimension> dimensions = new HashSet<>();
        tallies.forEach(each -> dimensions.add(each.dimension()));
        if (second != null) {
            dimensions.add(second);
        }
        var criteria = new ClaimCriteria(image, moment, asked, moment.asOf(), moment.asOf());
        var values = districts.values(image, moment, criteria, dimensions, scope, parameters, cancellation);
        NodeCriteria nodes = NodeCriteria.of(asked.get("types"), parameters.get("among"));
        boolean withTies = dimensions.stream().anyMatch(Dimension::isOfClaims);
        new CountedThings(image, moment, criteria, nodes, withTies, false, cancellation)
                .forEach(Countable.valueOf(String.valueOf(asked.get("count"))), thing -> {
                    Set<String> others = second == null ? Set.of() : values.of(second, thing);
                    tallies.forEach(each -> each.add(values.of(each.dimension(), thing), others));
                });
        int first = (Integer) Objects.requireNonNull(asked.get("first"));
        return tallies.stream().map(each -> each.facet(first)).toList();
    }
}
