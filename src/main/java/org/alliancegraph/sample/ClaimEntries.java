// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Entries as claims, and the attributes they speak of. Figures that stand with a municipality or an event in its own
 * file are claims too, of the source named there: no value is without one.
 */
final class ClaimEntries {

    private final Collection<String> ids;
    private final Set<String> claimIds = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    ClaimEntries(Collection<String> ids) {
        this.ids = ids;
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    /** What a register says of a municipality. */
    void figures(SampleEntry entry) {
        value(entry, "population", entry.whole("population"));
        value(entry, "area", entry.number("area"));
        Double latitude = entry.number("latitude");
        Double longitude = entry.number("longitude");
        if (latitude != null && longitude != null) {
            value(entry, "location", latitude + ", " + longitude);
        }
    }

    /** What a source says of an event as a whole. */
    void particulars(SampleEntry entry) {
        value(entry, "start", entry.text("start"));
        value(entry, "end", entry.optionalText("end"));
        value(entry, "place", entry.optionalText("place"));
        value(entry, "description", entry.optionalText("description"));
        value(entry, "participantCount", entry.whole("participantCount"));
    }

    private void value(SampleEntry entry, String property, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String source = entry.reference("source", ids);
        String claim = "claim:%s-%s-%s".formatted(bare(source), bare(entry.id()), property.toLowerCase(Locale.ROOT));
        Attribute attribute = attribute(entry, claim, property, value.toString());
        add(
                entry,
                new Claim(
                        claim,
                        ClaimType.HAS_ATTRIBUTE,
                        entry.id(),
                        attribute.id(),
                        null,
                        null,
                        null,
                        ClaimStatus.ACTIVE,
                        Validity.UNKNOWN,
                        Rank.NORMAL,
                        source,
                        null,
                        null));
    }

    /** A claim that has an entry of its own. */
    void add(SampleEntry entry) {
        entry.only(
                "id",
                "type",
                "from",
                "to",
                "property",
                "value",
                "kind",
                "role",
                "stance",
                "status",
                "validFrom",
                "validTo",
                "rank",
                "source",
                "locator",
                "note");
        ClaimType type = entry.required("type", entry.oneOf("type", ClaimType.class));
        String from = entry.reference("from", ids);
        String to = type == ClaimType.HAS_ATTRIBUTE
                ? attribute(entry, ActorEntries.id(entry, "claim"), entry.text("property"), entry.text("value"))
                        .id()
                : entry.reference("to", ids);
        add(
                entry,
                entry.checked(
                        "type",
                        () -> new Claim(
                                ActorEntries.id(entry, "claim"),
                                type,
                                from,
                                to,
                                entry.oneOf("kind", CollaborationKind.class),
                                entry.oneOf("role", Role.class),
                                entry.oneOf("stance", Stance.class),
                                entry.required("status", entry.oneOf("status", ClaimStatus.class)),
                                validity(entry),
                                Objects.requireNonNullElse(entry.oneOf("rank", Rank.class), Rank.NORMAL),
                                entry.reference("source", ids),
                                entry.optionalText("locator"),
                                entry.optionalText("note"))));
    }

    private void add(SampleEntry entry, Claim claim) {
        if (!claimIds.add(claim.id())) {
            throw entry.failure("id", "another claim has the id " + claim.id() + " already.");
        }
        claims.add(claim);
    }

    private static Validity validity(SampleEntry entry) {
        ImpreciseDate from = entry.parsed("validFrom", ImpreciseDate::parse);
        ImpreciseDate to = entry.parsed("validTo", ImpreciseDate::parse);
        return entry.checked("validTo", () -> new Validity(from, to));
    }

    private Attribute attribute(SampleEntry entry, String claim, String property, String value) {
        Attribute attribute = entry.checked("value", () -> Attribute.of("attribute:" + bare(claim), property, value));
        attributes.add(attribute);
        return attribute;
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
