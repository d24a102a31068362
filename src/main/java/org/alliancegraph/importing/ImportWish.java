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
 * What is to be imported, and on whose behalf.
 *
 * @param source id of the source of rows that name none
 * @param sourceFields what to create that source from, if the graph has none
 * @param contactData the columns with contact data that are taken over from the start
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
     * With what nobody said filled in: the file itself is the source then, or the one that a plan's workbook was made
     * of.
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

    /** @param called the title of a source that nobody names otherwise */
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

    /** The same, with the columns of these names taken over though they look private. */
    ImportWish taking(Set<String> columns) {
        return new ImportWish(file, name, mapping, source, sourceFields, by, why, columns);
    }
}
