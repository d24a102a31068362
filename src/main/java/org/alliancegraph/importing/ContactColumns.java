// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that look like contact data or other private data. Their values are left out unless a person
 * confirmed the column. Confirmed values become attributes of entities, or are added to the note of a claim.
 */
final class ContactColumns {

    private final Set<String> taken;
    private final Map<String, Found> columns = new LinkedHashMap<>();

    /** @param taken the columns that were confirmed */
    ContactColumns(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * A column about which the plan asks.
     *
     * @param values the number of its values
     * @param taken whether the values are imported
     */
    record ContactColumn(String column, long values, boolean taken) {}

    private static final class Found {
        private final Position first;
        private long values;

        Found(Position first) {
            this.first = first;
        }
    }

    /** The record without unconfirmed values; null if nothing remains. */
    @Nullable
    FileRecord settled(FileRecord item, boolean counted) {
        if (isStated(item)) {
            return settled(String.valueOf(item.text("property")), item, "value", counted) ? item : null;
        }
        FileRecord rest = item;
        for (Map.Entry<String, Cell> each : item.cells().entrySet()) {
            if (each.getKey().startsWith(FileRecord.CONTACT)) {
                String column = FileRecord.bare(each.getKey()).substring(FileRecord.CONTACT.length());
                boolean keep = settled(column, item, each.getKey(), counted);
                rest = rest.without(each.getKey(), keep ? column : null);
            }
        }
        return rest;
    }

    /**
     * Whether a claim states such a value. Claims exported from this product are exempt, because their values were
     * confirmed before.
     */
    private static boolean isStated(FileRecord item) {
        String property = item.text("property");
        return item.kind() == FileRecord.Kind.CLAIM
                && property != null
                && ClaimType.HAS_ATTRIBUTE.name().equals(item.text("type"))
                && item.text("id") == null
                && ContactData.holds(property);
    }

    private boolean settled(String column, FileRecord item, String field, boolean counted) {
        if (counted) {
            Cell cell = item.cells().get(field);
            columns.computeIfAbsent(column, name -> new Found(item.position().at(cell == null ? null : cell.column())))
                    .values++;
        }
        return taken.contains(column);
    }

    /** The columns that were found, in the order of the file. */
    List<ContactColumn> found() {
        List<ContactColumn> found = new ArrayList<>();
        columns.forEach((name, each) -> found.add(new ContactColumn(name, each.values, taken.contains(name))));
        return found;
    }

    /** A notice for each of the columns. */
    List<Diagnostic> notices() {
        List<Diagnostic> notices = new ArrayList<>();
        columns.forEach((name, each) -> notices.add(new Diagnostic(
                Diagnostic.Severity.NOTICE,
                taken.contains(name) ? DiagnosticCode.CONTACT_DATA_TAKEN.name() : DiagnosticCode.CONTACT_DATA.name(),
                each.first,
                null,
                Message.of("expected.text", "attribute:" + name),
                taken.contains(name)
                        ? Message.of("header.contact-data-taken", name, each.values)
                        : Message.of("header.contact-data", name, each.values))));
        return notices;
    }
}
