// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of {@code diff}: the difference of the network between two days, on one of the two axes of time. */
@Component
final class DiffFields implements FieldProvider {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);
    private static final String DIFF = "NetworkDiff";
    private static final String PARTNERSHIP = "PartnershipChange";

    private static final RowQuery LEARNED = RowQuery.of("history/learned");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "diff", DiffFields::diff);
        fields.properties(DIFF, "from", "to", "axis");
        connection(fields, "actorsGained", "ActorEdge", "actors", Map.of("gained", true));
        connection(fields, "actorsLost", "ActorEdge", "actors", Map.of("gained", false));
        connection(fields, "claimsGained", "ClaimEdge", "claims", Map.of("what", "GAINED"));
        connection(fields, "claimsLost", "ClaimEdge", "claims", Map.of("what", "LOST"));
        connection(fields, "claimsCorrected", "ClaimEdge", "claims", Map.of("what", "CORRECTED"));
        partnerships(fields, "partnershipsBegun", true);
        partnerships(fields, "partnershipsEnded", false);
        fields.add("PartnershipChangeEdge", "node", Expressions.one(PARTNERSHIP, edge -> edge));
        fields.add(PARTNERSHIP, "actor", Expressions.one("Actor", pair -> pair.property("actor")));
        fields.add(PARTNERSHIP, "partner", Expressions.one("Actor", pair -> pair.property("partner")));
        fields.add(PARTNERSHIP, "claims", Expressions.each("Claim", pair -> pair.property("claims")));
    }

    private static void connection(
            FieldRegistry fields,
            String field,
            String edgeType,
            String statement,
            Map<String, @Nullable Object> which) {
        ConnectionField.addLong(fields, DIFF, field, edgeType, DiffRows.of(statement, which));
    }

    private static void partnerships(FieldRegistry fields, String field, boolean gained) {
        DiffRows rows = DiffRows.of(
                "partnerships",
                Map.of("gained", gained),
                RowQuery.of("history/keys-of-held-pair"),
                RowQuery.of("history/held-claims-of-pair"));
        ConnectionField.addLong(fields, DIFF, field, "PartnershipChangeEdge", rows);
    }

    private static Expression diff(SymbolicName owner, Selection field, QueryCompiler compilation) {
        boolean truth = compilation.choice(field, given -> "TRUTH".equals(given.get("axis")));
        List<Selection> below =
                field.fields().stream().map(each -> on(field, each)).toList();
        if (truth) {
            SymbolicName days = compilation.variable();
            return Subqueries.named(
                    compilation.parameter(field, DiffFields::inOrder), days, compilation.object(DIFF, days, below));
        }
        SymbolicName row = compilation.variable();
        return Subqueries.single(
                LEARNED.call(owner, field.with(DiffFields::moments), row, compilation),
                compilation.object(DIFF, row, below));
    }

    private static Map<String, @Nullable Object> inOrder(Map<String, @Nullable Object> given) {
        LocalDate from = day("from", given);
        LocalDate to = day("to", given);
        if (to.isBefore(from)) {
            throw new BadInput("BAD_INPUT", Message.of("query.to-before-from", to, from));
        }
        return given;
    }

    private static Map<String, @Nullable Object> moments(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> arguments = new HashMap<>(inOrder(given));
        arguments.put("after", endOf(day("from", given)));
        arguments.put("until", endOf(day("to", given)));
        arguments.put("never", NEVER);
        return arguments;
    }

    private static LocalDate day(String name, Map<String, @Nullable Object> given) {
        return (LocalDate) Objects.requireNonNull(given.get(name));
    }

    private static ZonedDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessCalendar.ZONE).minusNanos(1);
    }

    /** A field below a diff, with the axis and the arguments of the diff. */
    private static Selection on(Selection diff, Selection field) {
        return field.from(given -> {
            Map<String, @Nullable Object> arguments =
                    new HashMap<>(field.arguments().in(given));
            Map<String, @Nullable Object> ofDiff = diff.arguments().in(given);
            arguments.put(DiffRows.AXIS, ofDiff.get("axis"));
            arguments.put("filter", ofDiff.get("filter"));
            arguments.put("@from", ofDiff.get("from"));
            arguments.put("@to", ofDiff.get("to"));
            return arguments;
        });
    }
}
