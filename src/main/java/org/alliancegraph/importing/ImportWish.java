// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.xlsx.WorkbookOrigin;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * The request for an import.
 *
 * @param source the id of the source of rows that name no source
 * @param sourceFields the fields for creating that source, if it does not exist
 * @param contactData the columns with contact data that are confirmed from the start
 */
record ImportWish(
        Path file,
        String name,
        @Nullable MappingChoice mapping,
        String source,
        Map<String, @Nullable String> sourceFields,
        String by,
        String why,
        Set<String> contactData) {

    /**
     * A request with defaults for missing values. The default source is the file itself, or the original file of a
     * plan's workbook.
     */
    static ImportWish of(
            Path file,
            String name,
            @Nullable MappingChoice mapping,
            @Nullable String source,
            @Nullable String by,
            @Nullable String why,
            LocalDate today) {
        WorkbookOrigin origin = source == null
                ? WorkbookOrigin.of(file)
                        .filter(each -> each.source().startsWith("source:") && Reference.isId(each.source()))
                        .orElse(null)
                : null;
        return origin == null
                ? of(file, name, name, mapping, source, by, why, today)
                : of(file, name, origin.title(), mapping, origin.source(), by, why, today);
    }

    /** @param called the default title of the source */
    private static ImportWish of(
            Path file,
            String name,
            String called,
            @Nullable MappingChoice mapping,
            @Nullable String source,
            @Nullable String by,
            @Nullable String why,
            LocalDate today) {
        Map<String, @Nullable String> fields = new HashMap<>();
        boolean id = source != null && Reference.isId(source);
        String title = source == null || id ? called : source;
        fields.put("title", title);
        fields.put("retrievedAt", today.toString());
        String slug = TextNormalizer.slug(title);
        return new ImportWish(
                file,
                name,
                mapping,
                source != null && id
                        ? source
                        : "source:" + (slug.isEmpty() ? "import" : slug.substring(0, Math.min(150, slug.length()))),
                fields,
                by == null ? "unnamed" : by,
                why == null ? "Import of " + name + "." : why,
                Set.of());
    }

    /** The same with confirmed columns of contact data. */
    ImportWish taking(Set<String> columns) {
        return new ImportWish(file, name, mapping, source, sourceFields, by, why, columns);
    }
}
