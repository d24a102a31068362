// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in one cell, parted by {@code |}; a bar or backslash in one of them has a backslash before it
 * (docs/import-formats.md).
 */
final class PipedTextWriter {

    private PipedTextWriter() {}

    static String joined(List<String> texts) {
        return texts.stream()
                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }
}
