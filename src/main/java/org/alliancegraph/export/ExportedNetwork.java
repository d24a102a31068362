// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatOptions;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * The selected part of the network at one snapshot. A writer reads each sheet as often as it needs. Only one page of
 * rows is in memory and, if a part was selected, the ids of the topics and sources that it refers to.
 */
public final class ExportedNetwork implements RowSource {

    private static final long ENTITIES = 500;
    private static final long CLAIMS = 1000;
    private static final int OWNERS = 200;
    /** Behind all ids. */
    private static final String END = "\uffff";

    private final ExportReads reading;
    private final ScopeResolver.Chosen chosen;
    private final @Nullable RelatedDocuments grounds;

    private ExportedNetwork(ExportReads reading, ScopeResolver.Chosen chosen, @Nullable RelatedDocuments grounds) {
        this.reading = reading;
        this.chosen = chosen;
        this.grounds = grounds;
    }

    /**
     * The part that the request asks for.
     *
     * @throws BadParameter if it can't be found out
     */
    static ExportedNetwork of(ExportReads reading) throws IOException {
        ScopeResolver.Chosen chosen = ScopeResolver.of(reading);
        if (reading.request().filter().isNone()) {
            return new ExportedNetwork(reading, chosen, null);
        }
        RelatedDocuments grounds = new RelatedDocuments();
        new ExportedNetwork(reading, chosen, grounds).each(ExportSheet.CLAIMS, grounds::add);
        grounds.complete(reading);
        return new ExportedNetwork(reading, chosen, grounds);
    }

    @Override
    public FormatOptions options() {
        return reading.request().options();
    }

    /** Every entity or claim of a sheet, in an order that is always the same. */
    @Override
    public void each(ExportSheet sheet, RowConsumer sink) throws IOException {
        if (sheet == ExportSheet.CLAIMS) {
            claims(sink, false);
            return;
        }
        List<String> ids = ids(sheet);
        if (ids == null) {
            for (String kind : sheet.kinds()) {
                scan(kind + ":", kind + ";", sink);
            }
            return;
        }
        for (int from = 0; from < ids.size(); from += (int) ENTITIES) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + (int) ENTITIES));
            sink(entities("", "", some), sink);
        }
    }

    /** Every claim, each with the title of its source. */
    @Override
    public void claimsWithTitles(RowConsumer sink) throws IOException {
        claims(sink, true);
    }

    private @Nullable List<String> ids(ExportSheet sheet) {
        if (sheet == ExportSheet.TOPICS || sheet == ExportSheet.SOURCES) {
            return grounds == null ? null : grounds.ids(sheet);
        }
        return chosen.members() == null
                ? null
                : chosen.members().stream()
                        .filter(id -> sheet.kinds().contains(id.substring(0, id.indexOf(':'))))
                        .toList();
    }

    private void scan(String from, String before, RowConsumer sink) throws IOException {
        Map<String, @Nullable Object> page;
        String after = from;
        do {
            page = entities(after, before, List.of());
            sink(page, sink);
            after = String.valueOf(page.get("last"));
        } while (isFull(page, ENTITIES));
    }

    private Map<String, @Nullable Object> entities(String after, String before, List<String> ids) {
        Map<String, @Nullable Object> parameters = new HashMap<>(chosen.parameters());
        parameters.put("after", after);
        parameters.put("before", before);
        parameters.put("ids", ids);
        parameters.put(
                "properties", Property.plain().stream().map(Property::shownAs).toList());
        parameters.put("size", ENTITIES);
        return reading.rows("entities", parameters).getFirst();
    }

    private void claims(RowConsumer sink, boolean titles) throws IOException {
        RowConsumer wanted = row -> {
            if (grounds == null || grounds.wants(row)) {
                sink.row(row);
            }
        };
        if (chosen.members() == null) {
            for (ClaimType type : ClaimType.values()) {
                ofType(type, wanted, titles);
            }
            return;
        }
        List<String> owners = new ArrayList<>(chosen.members());
        if (grounds != null) {
            owners.addAll(grounds.ids(ExportSheet.TOPICS));
            owners.addAll(grounds.ids(ExportSheet.SOURCES));
        }
        owners.sort(null);
        for (int from = 0; from < owners.size(); from += OWNERS) {
            ofOwners(owners.subList(from, Math.min(owners.size(), from + OWNERS)), wanted, titles);
        }
    }

    private void ofType(ClaimType type, RowConsumer sink, boolean titles) throws IOException {
        Map<String, @Nullable Object> page;
        String after = "";
        do {
            page = claims(after(type, after), List.of(), "", "", titles);
            sink(page, sink);
            after = String.valueOf(page.get("last"));
        } while (isFull(page, CLAIMS));
    }

    private void ofOwners(List<String> owners, RowConsumer sink, boolean titles) throws IOException {
        Map<String, @Nullable Object> page;
        String owner = "";
        String after = "";
        List<String> left = owners;
        do {
            page = claims(after(null, END), left, owner, after, titles);
            sink(page, sink);
            owner = String.valueOf(page.get("lastOwner"));
            after = String.valueOf(page.get("last"));
            left = left.subList(Math.max(0, left.indexOf(owner)), left.size());
        } while (isFull(page, CLAIMS));
    }

    private Map<String, @Nullable Object> claims(
            Map<String, String> after, List<String> owners, String owner, String afterClaim, boolean titles) {
        Map<String, @Nullable Object> parameters = new HashMap<>(chosen.parameters());
        parameters.put("after", after);
        parameters.put("owners", List.copyOf(owners));
        parameters.put("afterOwner", owner);
        parameters.put("afterClaim", afterClaim);
        parameters.put("titles", titles);
        parameters.put("size", CLAIMS);
        return reading.rows("claims", parameters).getFirst();
    }

    private static Map<String, String> after(@Nullable ClaimType type, String id) {
        Map<String, String> after = new HashMap<>();
        for (ClaimType each : ClaimType.values()) {
            after.put(each.name(), each == type ? id : END);
        }
        return after;
    }

    private static boolean isFull(Map<String, @Nullable Object> page, long size) {
        return ((Long) Objects.requireNonNull(page.get("looked"))) >= size;
    }

    private static void sink(Map<String, @Nullable Object> page, RowConsumer sink) throws IOException {
        for (Object row : (List<?>) Objects.requireNonNull(page.get("page"))) {
            sink.row(OwnFieldValues.withOwnValues(PastValues.shown(fields(row))));
        }
    }

    @SuppressWarnings("unchecked") // maps in rows have names for keys
    private static Map<String, @Nullable Object> fields(Object row) {
        return (Map<String, @Nullable Object>) row;
    }
}
