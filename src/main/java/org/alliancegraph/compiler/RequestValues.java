// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one request brings to a compiled field: everything of it that is no part of the statement's text.
 *
 * @param arguments the arguments of the document's fields, in the order that {@link Selection#arguments()} knows
 * @param asOf the day on which claims must have held
 * @param time what ids that are read at another time than now end with; empty for now
 * @param today the day on which it is asked, by which is judged who may see what
 */
public record RequestValues(
        List<Map<String, @Nullable Object>> arguments, LocalDate asOf, String time, LocalDate today) {

    /** What a request of now brings. */
    public RequestValues(List<Map<String, @Nullable Object>> arguments, LocalDate today) {
        this(arguments, today, "", today);
    }
}
