// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.actor.Municipality;
import org.alliancegraph.actor.Place;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ClaimType;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.collaboration.Preference;
import org.alliancegraph.collaboration.Rank;
import org.alliancegraph.source.Source;

/** The values a node shows of itself, out of all that is claimed about it. */
final class CurrentValues {

    private final LocalDate today;
    private final Map<String, LocalDate> sourceDays;
    private final Map<String, Attribute> attributes;
    private final Map<String, Municipality> municipalities;
    private final Map<String, List<Preference.Dated>> claims;

    CurrentValues(Network network, LocalDate today) {
        this.today = today;
        sourceDays = network.sources().stream().collect(Collectors.toMap(Source::id, CurrentValues::day));
        attributes = network.attributes().stream().collect(Collectors.toMap(Attribute::id, Function.identity()));
        municipalities = network.actors().stream()
                .filter(Municipality.class::isInstance)
                .map(Municipality.class::cast)
                .collect(Collectors.toMap(Actor::id, Function.identity()));
        claims = network.claims().stream()
                .map(each -> new Preference.Dated(each, sourceDay(each)))
                .collect(Collectors.groupingBy(each -> each.claim().from()));
    }

    /** The first day the source of a claim can be of. */
    LocalDate sourceDay(Claim claim) {
        return sourceDays.getOrDefault(claim.source(), ImpreciseDate.EVER);
    }

    /** The preferred value of a property. */
    Optional<Attribute> value(String id, String property) {
        List<Preference.Dated> candidates = claims.getOrDefault(id, List.of()).stream()
                .filter(each -> states(each.claim(), property))
                .toList();
        return Preference.among(candidates, today).map(each -> attribute(each.claim()));
    }

    /** All other names a source gives it, former ones too: people search for what they remember. */
    List<String> alternativeNames(String id, String name) {
        Set<String> names = new LinkedHashSet<>();
        for (Preference.Dated each : claims.getOrDefault(id, List.of())) {
            boolean named = states(each.claim(), "name") || states(each.claim(), "alternativeName");
            if (named && each.claim().rank() != Rank.DEPRECATED) {
                names.add(attribute(each.claim()).value());
            }
        }
        names.remove(name);
        return new ArrayList<>(names);
    }

    /** Where it is: its own place, or that of the municipality it is preferably located in. */
    Place place(Actor actor) {
        if (actor instanceof Municipality) {
            return actor.place();
        }
        List<Preference.Dated> candidates = claims.getOrDefault(actor.id(), List.of()).stream()
                .filter(each -> each.claim().type() == ClaimType.LOCATED_IN)
                .toList();
        return Preference.among(candidates, today)
                .map(each -> municipalities.get(each.claim().to()))
                .map(Actor::place)
                .orElse(actor.place());
    }

    private boolean states(Claim claim, String property) {
        return claim.type() == ClaimType.HAS_ATTRIBUTE
                && attribute(claim).property().equals(property);
    }

    private Attribute attribute(Claim claim) {
        return Objects.requireNonNull(attributes.get(claim.to()));
    }

    private static LocalDate day(Source source) {
        return source.date() == null ? ImpreciseDate.EVER : source.date().earliest();
    }
}
