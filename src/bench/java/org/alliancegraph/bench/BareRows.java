// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.sample.national.NetworkConsumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;

/** Writes rows as they come, in batches of UNWIND through the driver, with no plan, no check and no identity. */
final class BareRows implements NetworkConsumer {

    private static final int BATCH = 5_000;

    private final Session session;
    private final Map<String, List<Map<String, Object>>> batches = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private int rows;

    BareRows(Session session) {
        this.session = session;
    }

    @Override
    public void entity(EntityType form, String id, Map<String, String> fields) {
        Map<String, Object> row = new HashMap<>(EntityFields.name(
                fields.getOrDefault("name", fields.getOrDefault("title", fields.getOrDefault("labelDe", id)))));
        row.put("id", id);
        row.put("type", form.label());
        row.put("version", 1);
        fields.forEach((field, value) -> {
            if (form.owns(field)) {
                row.putAll(EntityFields.properties(form, field, value));
            }
        });
        known(row);
        if (form == EntityType.SOURCE && fields.containsKey("date")) {
            days.put(id, ImpreciseDate.parse(fields.get("date")).earliest());
        }
        add("create-" + words(form.label()), row);
        if (fields.containsKey("ags")) {
            key(id, "ags", fields.get("ags"));
        }
    }

    void key(String entity, String scheme, String value) {
        Map<String, Object> row = new HashMap<>();
        row.put("entity", entity);
        row.put("scheme", scheme);
        row.put("value", value);
        row.put("key", scheme + ":" + value);
        row.put("revision", 1);
        add("create-external-key", row);
    }

    @Override
    public void claim(Claim claim, @Nullable Attribute value) {
        Map<String, Object> tie = new HashMap<>();
        tie.put("type", claim.type().name());
        tie.put("from", claim.from());
        tie.put("to", claim.to());
        tie.put("properties", properties(claim));
        if (value != null) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", value.id());
            row.put("property", value.property());
            row.put("value", value.value());
            row.put("number", value.number());
            row.put("lower", value.date() == null ? null : value.date().earliest());
            row.put("upper", value.date() == null ? null : value.date().latest());
            tie.put("value", row);
        }
        add(value == null ? "create-claims" : "create-values", tie);
    }

    private Map<String, Object> properties(Claim claim) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", claim.id());
        row.put("kind", claim.kind() == null ? null : claim.kind().name());
        row.put("role", claim.role() == null ? null : claim.role().name());
        row.put("stance", claim.stance() == null ? null : claim.stance().name());
        row.put("status", claim.status().name());
        row.put("rank", claim.rank().name());
        row.put("rankOrder", claim.rank().order());
        row.put("source", claim.source());
        row.put("sourceDay", days.getOrDefault(claim.source(), ImpreciseDate.EVER));
        row.put("locator", claim.locator());
        row.put("note", claim.note());
        row.put("validFrom", text(claim.validity().from()));
        row.put("validTo", text(claim.validity().to()));
        row.put("validFromLower", claim.validity().fromLower());
        row.put("validFromUpper", claim.validity().fromUpper());
        row.put("validToLower", claim.validity().toLower());
        row.put("validToUpper", claim.validity().toUpper());
        known(row);
        return row;
    }

    private static void known(Map<String, Object> row) {
        row.put("recorded", 1);
        row.put("retracted", org.alliancegraph.model.Revision.OPEN);
    }

    private static @Nullable String text(@Nullable ImpreciseDate date) {
        return date == null ? null : date.text();
    }

    private static String words(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private void add(String statement, Map<String, Object> row) {
        batches.computeIfAbsent(statement, each -> new ArrayList<>()).add(row);
        if (++rows % BATCH == 0) {
            flush();
        }
    }

    /** Writes what is left: entities and values before the claims that tie them. */
    void flush() {
        List<String> order = new ArrayList<>(batches.keySet());
        order.sort(java.util.Comparator.comparing(BareRows::ties));
        session.executeWriteWithoutResult(transaction -> order.forEach(statement -> transaction
                .run(CypherFiles.text("mutation/" + statement), Map.of("rows", batches.get(statement)))
                .consume()));
        batches.clear();
    }

    private static boolean ties(String statement) {
        return statement.matches("create-(claims|values|external-key)");
    }
}
