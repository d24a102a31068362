// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.SourceDay;
import org.alliancegraph.model.Stance;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the graph.
 *
 * @param recordedOn the day on which the claim was first recorded, if a merge or an undo recorded it again; null
 *     otherwise
 * @param known whether the claim is recorded and not retracted
 * @param attribute the stated value; null if the claim ties two entities
 */
public record StoredClaim(
        Claim claim,
        SourceDay sourceDay,
        @Nullable LocalDate recordedOn,
        long recorded,
        long retracted,
        boolean known,
        @Nullable String corrects,
        @Nullable String mergedFrom,
        @Nullable Attribute attribute) {

    public static StoredClaim of(Map<String, ? extends @Nullable Object> row) {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
        ClaimType type = ClaimType.valueOf(text(row.get("type")));
        Claim claim = new Claim(
                text(properties.get("id")),
                type,
                text(row.get("from")),
                text(row.get("to")),
                constant(CollaborationKind.class, properties.get("kind")),
                constant(Role.class, properties.get("role")),
                constant(Stance.class, properties.get("stance")),
                ClaimStatus.valueOf(text(properties.get("status"))),
                new Validity(date(properties.get("validFrom")), date(properties.get("validTo"))),
                Rank.valueOf(text(properties.get("rank"))),
                text(properties.get("source")),
                (String) properties.get("locator"),
                (String) properties.get("note"),
                Boolean.TRUE.equals(properties.get("directed")),
                (Double) properties.get("weight"));
        return new StoredClaim(
                claim,
                new SourceDay(
                        day(properties, "sourceDay", ImpreciseDate.EVER),
                        day(properties, "statedLower", ImpreciseDate.EVER),
                        day(properties, "statedUpper", ImpreciseDate.NEVER)),
                (LocalDate) properties.get("recordedOn"),
                (Long) Objects.requireNonNull(properties.get("recorded")),
                (Long) Objects.requireNonNull(properties.get("retracted")),
                (Boolean) Objects.requireNonNull(row.get("known")),
                corrects(properties),
                (String) properties.get("mergedFrom"),
                attribute((Map<?, ?>) row.get("attribute")));
    }

    /** The property of the stated value, or null. */
    public @Nullable String property() {
        return attribute == null ? null : attribute.property();
    }

    /** The further properties of a relationship for a claim that replaces this one and says something else. */
    Map<String, @Nullable Object> links() {
        Map<String, @Nullable Object> links = new HashMap<>();
        links.put("corrects", claim.id());
        links.put("mergedFrom", mergedFrom);
        return links;
    }

    /**
     * The further properties for a claim that replaces this one and says the same, so that its first day of recording
     * is kept.
     */
    Map<String, @Nullable Object> linksOfSame() {
        Map<String, @Nullable Object> links = links();
        LocalDate said = recordedOn == null ? sourceDay.latest() : recordedOn;
        links.put("recordedOn", said.equals(ImpreciseDate.NEVER) ? null : said);
        return links;
    }

    /** Records the claim again: with another day of its source, or after it was retracted. */
    void again(String id, SourceDay day, Map<String, @Nullable Object> links, WriteBatch batch) {
        ClaimInput form = ClaimInput.of(this);
        Attribute value = new ClaimParser(form).attribute(id);
        if (value != null) {
            batch.state(value);
        }
        batch.record(
                new ClaimParser(form).claim(id, claim.from(), value == null ? claim.to() : value.id(), claim.source()),
                day,
                links);
    }

    /** The claim that this one replaced, in this graph or in another one. */
    private static @Nullable String corrects(Map<?, ?> properties) {
        Object here = properties.get("corrects");
        return (String) (here == null ? properties.get("correctsElsewhere") : here);
    }

    private static @Nullable Attribute attribute(@Nullable Map<?, ?> row) {
        if (row == null) {
            return null;
        }
        Object lower = row.get("lower");
        String value = text(row.get("value"));
        return new Attribute(
                text(row.get("id")),
                text(row.get("property")),
                value,
                (Double) row.get("number"),
                lower == null ? null : ImpreciseDate.parse(value));
    }

    private static LocalDate day(Map<?, ?> properties, String name, LocalDate otherwise) {
        return properties.get(name) instanceof LocalDate day ? day : otherwise;
    }

    private static @Nullable ImpreciseDate date(@Nullable Object text) {
        return text == null ? null : ImpreciseDate.parse(text.toString());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable Object name) {
        return name == null ? null : Enum.valueOf(type, name.toString());
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
