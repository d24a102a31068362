// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.alliancegraph.message.Language;

/** The labels of fields of entities and claims: the headers of the workbook. */
public final class FieldLabels {

    private FieldLabels() {}

    /** The header of a field in a language, or the name of an attribute or of the scheme of a key. */
    public static String of(String field, Language language) {
        String bare = FileRecord.bare(field.startsWith("attribute:") ? field.substring("attribute:".length()) : field);
        return Arrays.stream(SheetKind.values())
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> column.field().equals(bare))
                .map(column -> language == Language.DE ? column.germanHeader() : column.header())
                .findFirst()
                .orElse(bare.startsWith("key:") ? bare.substring("key:".length()) : bare);
    }

    /** The field that people call so in any language, or whose name this is. */
    static Optional<String> field(String label) {
        return Arrays.stream(SheetKind.values())
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> Stream.of(column.field(), column.header(), column.germanHeader())
                        .anyMatch(label::equals))
                .map(SheetColumn::field)
                .findFirst();
    }
}
