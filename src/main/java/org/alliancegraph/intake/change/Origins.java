// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a claim or a key came from, in one merge after another, so that each of them gets back what was its own. Stored
 * as one text with blanks between the ids.
 */
record Origins(List<String> ids) {

    static final Origins NONE = new Origins(List.of());

    static Origins of(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : new Origins(List.of(text.split(" ")));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    Origins with(String id) {
        return new Origins(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }

    Origins without(String id) {
        return new Origins(ids.stream().filter(each -> !each.equals(id)).toList());
    }

    @Nullable
    String text() {
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
