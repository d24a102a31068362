// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.List;
import java.util.Objects;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.format.TableHeader;
import org.jspecify.annotations.Nullable;

/** Recognizes sheets of our workbook by their headers, if their names are different. */
public final class OwnHeaders {

    private static final List<SheetKind> LIKELIEST_FIRST =
            List.of(SheetKind.CLAIMS, SheetKind.ACTORS, SheetKind.EVENTS, SheetKind.SOURCES, SheetKind.TOPICS);

    private OwnHeaders() {}

    /** The kind of sheet with the most columns of a header; null if no kind fits. */
    public static @Nullable SheetKind kind(TableHeader header) {
        SheetKind best = null;
        long most = 0;
        for (SheetKind kind : LIKELIEST_FIRST) {
            int known = fields(kind, header).size();
            if (known > most && matches(kind, header)) {
                best = kind;
                most = known;
            }
        }
        return best;
    }

    /** Whether a header has all columns that rows of this kind need. */
    public static boolean matches(SheetKind kind, TableHeader header) {
        List<String> fields = fields(kind, header);
        return switch (kind) {
            case ACTORS -> any(fields, "type", "id") && any(fields, "name", "ags", "ars", "key");
            case CLAIMS -> any(fields, "from", "from.key") && any(fields, "to", "to.key", "property");
            case EVENTS -> fields.contains("start") && any(fields, "name", "id");
            case SOURCES -> fields.contains("title") && any(fields, "publisher", "address", "licence", "retrievedAt");
            case TOPICS -> any(fields, "labelDe", "labelEn") && fields.size() > 1;
        };
    }

    private static List<String> fields(SheetKind kind, TableHeader header) {
        return header.names().stream()
                .map(kind::column)
                .filter(Objects::nonNull)
                .map(SheetColumn::field)
                .toList();
    }

    private static boolean any(List<String> fields, String... wanted) {
        return List.of(wanted).stream().anyMatch(fields::contains);
    }
}
