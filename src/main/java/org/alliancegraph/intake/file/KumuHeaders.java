// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;
import java.util.Locale;

/** By which headers tables of Kumu are told from ours. */
final class KumuHeaders {

    private static final List<String> KUMUS = List.of("direction", "label", "tags", "strength");
    private static final List<String> SHARED = List.of("id", "type", "from", "to");

    private KumuHeaders() {}

    /** Whether a header is that of Kumu's elements. */
    static boolean hasElements(Header header) {
        return named(header, "label") && !named(header, "from");
    }

    /** Whether a header has a type too, as that of elements nearly always does. */
    static boolean hasType(Header header) {
        return named(header, "type");
    }

    /** Whether a header is that of Kumu's connections and not of our claims. */
    static boolean hasConnections(Header header) {
        if (!named(header, "from") || !named(header, "to")) {
            return false;
        }
        boolean kumus = KUMUS.stream().anyMatch(each -> named(header, each));
        return kumus
                || header.names().stream()
                        .map(SheetKind.CLAIMS::column)
                        .allMatch(each -> each == null || SHARED.contains(each.field()));
    }

    private static boolean named(Header header, String wanted) {
        return header.names().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
