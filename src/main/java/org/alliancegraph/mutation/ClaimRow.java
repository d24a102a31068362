// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.HoldingPeriod;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.SourceDay;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.model.Validity;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Converts claims to properties of relationships, and attributes to properties of nodes. */
final class ClaimRow {

    /** The longest name in the index, far below the limit of the database. */
    private static final int LONGEST_NAME = 500;

    private ClaimRow() {}

    private static String folded(String name) {
        return TextNormalizer.fold(shortened(name));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** The name key of an alternative name; null if it has no letters or digits. */
    private static @Nullable String alike(String name) {
        String alike = NameKey.of(shortened(name));
        return alike.isEmpty() ? null : alike;
    }

    /** The words of a description or another searched value, for searches in the past. */
    static String described(String description) {
        return TextNormalizer.fold(description);
    }

    static Map<String, @Nullable Object> of(Claim claim, long revision, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> properties = new HashMap<>(more);
        properties.put("id", claim.id());
        properties.put("kind", name(claim.kind()));
        properties.put("role", name(claim.role()));
        properties.put("stance", name(claim.stance()));
        properties.put("status", claim.status().name());
        properties.put("rank", claim.rank().name());
        properties.put("rankOrder", claim.rank().order());
        properties.put("source", claim.source());
        properties.put("locator", claim.locator());
        properties.put("note", claim.note());
        properties.put("directed", (claim.type().symmetric() && claim.directed()) ? true : null);
        properties.put("weight", claim.weight());
        properties.put("recorded", revision);
        properties.put("retracted", Revision.OPEN);
        Validity validity = claim.validity();
        properties.put(
                "validFrom", validity.from() == null ? null : validity.from().text());
        properties.put("validTo", validity.to() == null ? null : validity.to().text());
        properties.values().removeIf(Objects::isNull);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("type", claim.type().name());
        row.put("from", claim.from());
        row.put("to", claim.to());
        row.put("properties", properties);
        return row;
    }

    static Map<String, @Nullable Object> of(Attribute attribute) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", attribute.id());
        properties.put("property", attribute.property());
        properties.put("value", attribute.value());
        properties.put("number", attribute.number());
        properties.put("folded", Property.isName(attribute.property()) ? folded(attribute.value()) : null);
        properties.put(
                "alikeName",
                attribute.property().equals(ClaimReplacements.ALTERNATIVE) ? alike(attribute.value()) : null);
        Property known = Property.named(attribute.property());
        properties.put("described", known != null && known.isSearched() ? described(attribute.value()) : null);
        ImpreciseDate date = attribute.date();
        properties.put("lower", date == null ? null : date.earliest());
        properties.put("upper", date == null ? null : date.latest());
        for (Audience each : Audience.values()) {
            if (each.until() != null && each.compareTo(attribute.audience()) < 0) {
                properties.put(each.until(), Visibility.NEVER);
            }
        }
        properties.values().removeIf(Objects::isNull);
        return properties;
    }

    /**
     * Adds the days between which a claim begins and ends to hold.
     *
     * @param day the day on which the claim is recorded, unless it was recorded before
     */
    static void date(Map<String, @Nullable Object> row, Claim claim, SourceDay sourceDay, LocalDate day) {
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> properties =
                (Map<String, @Nullable Object>) Objects.requireNonNull(row.get("properties"));
        Object before = properties.putIfAbsent("recordedOn", day);
        properties.putAll(days(claim, sourceDay.recordedOn(before instanceof LocalDate first ? first : day)));
    }

    /** The day of the source of a claim, and the days between which the claim begins and ends to hold. */
    static Map<String, LocalDate> days(Claim claim, SourceDay stated) {
        HoldingPeriod period = HoldingPeriod.of(claim, stated);
        return Map.of(
                "sourceDay",
                stated.order(),
                "statedLower",
                stated.earliest(),
                "statedUpper",
                stated.latest(),
                "validFromLower",
                period.fromLower(),
                "validFromUpper",
                period.fromUpper(),
                "validToLower",
                period.toLower(),
                "validToUpper",
                period.toUpper());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
