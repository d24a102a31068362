// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.ClaimParser;
import org.alliancegraph.mutation.MutationException;
import org.jspecify.annotations.Nullable;

/** Resolves the entities that rows of claims refer to, and turns each row into a claim. */
final class ClaimMatcher {

    static final List<String> SAID = List.of(
            "type",
            "property",
            "value",
            "kind",
            "role",
            "stance",
            "status",
            "validFrom",
            "validTo",
            "rank",
            "locator",
            "note",
            "directed",
            "weight");

    private static final Pattern CLAIM_ID = Pattern.compile("claim:[a-z0-9]+(-[a-z0-9]+)*");

    private final ReferenceResolver referents;
    private final SourceResolver sources;

    ClaimMatcher(ReferenceResolver referents, SourceResolver sources) {
        this.referents = referents;
        this.sources = sources;
    }

    static Reference reference(PendingRowPlan row, String end) {
        List<String> keys = row.keys(end + ".key:");
        String type = row.text(end + ".type");
        Set<String> types = type == null ? types(row.text("type"), end) : Set.of();
        return new Reference(
                end,
                row.text(end),
                types.size() == 1 ? types.iterator().next() : type,
                row.text(end + ".state"),
                row.text(end + ".district"),
                keys,
                row.text(end + ".local"),
                types);
    }

    /** The entity types at one end of a claim type; empty if any type is allowed. */
    private static Set<String> types(@Nullable String claimType, String end) {
        ClaimType type = ClaimType.named(claimType);
        if (type == null) {
            return Set.of();
        }
        Set<EntityType> ends = end.equals("from") ? type.from() : type.to();
        return ends.size() == EntityType.values().length
                ? Set.of()
                : ends.stream().map(EntityType::label).collect(Collectors.toUnmodifiableSet());
    }

    /** Turns a row into a claim; null if that failed, and the row says why. */
    @Nullable
    PendingClaim understand(PendingRowPlan row) {
        String end = row.text("to");
        Message written = end == null
                ? stated(String.valueOf(row.text("property")), String.valueOf(row.text("value")))
                : Message.of("importing.about", end);
        row.about(about(row, String.valueOf(row.text("from")), written), row.text("id"));
        ResolvedEntity from = referents.resolve(reference(row, "from"), row);
        ClaimType type = ClaimType.named(row.text("type"));
        boolean value = type != null && type.statesValue();
        ResolvedEntity to = value ? null : referents.resolve(reference(row, "to"), row);
        ResolvedEntity source = sources.of(row);
        if (row.isBlocked() || from == null || source == null || (to == null && !value)) {
            return null;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        SAID.forEach(field -> fields.put(field, row.text(field)));
        fields.put("subject", from.id());
        fields.put("object", to == null ? null : to.id());
        fields.put("source", source.id());
        ClaimInput form = new ClaimInput(fields);
        String id = row.text("id");
        if (id != null && !CLAIM_ID.matcher(id).matches()) {
            row.addReason(
                    Outcome.WRONG,
                    "INVALID_VALUE",
                    "id",
                    Message.of("importing.not-a-claim-id", id),
                    Message.of("expected.typed-id", "claim"));
            return null;
        }
        try {
            String named = id == null ? "claim:planned" : id;
            Attribute attribute = new ClaimParser(form).attribute(named);
            Claim claim = new ClaimParser(form)
                    .claim(
                            named,
                            from.id(),
                            attribute == null ? Objects.requireNonNull(to).id() : attribute.id(),
                            source.id());
            fields.put("sourceDay", String.valueOf(source.day()));
            Message object = attribute == null
                    ? Message.of("importing.about", Objects.requireNonNull(to).name())
                    : stated(attribute.property(), attribute.value());
            row.about(about(row, from.name(), object), id);
            return new PendingClaim(row, claim, attribute, fields, id);
        } catch (MutationException fault) {
            row.wrong(fault);
            return null;
        }
    }

    private static Message stated(String property, String value) {
        return Message.of("importing.stated", Message.field(property), ValueWords.of(property, value));
    }

    private static Message about(PendingRowPlan row, String subject, Message object) {
        ClaimType type = ClaimType.named(row.text("type"));
        return Message.of("importing.about-claim", subject, type == null ? "" : Message.label(type), object);
    }
}
