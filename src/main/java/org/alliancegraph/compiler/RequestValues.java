// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one request for a compiled field, which are not part of the statement's text.
 *
 * @param arguments the arguments of the document's fields, in the order that {@link Selection#arguments()} knows
 * @param asOf the day on which claims must have held
 * @param time the suffix of ids that are read at a past time; empty for now
 * @param today the day of the request, by which the visibility of people is decided
 */
public record RequestValues(
        List<Map<String, @Nullable Object>> arguments, LocalDate asOf, String time, LocalDate today) {

    /** The values of a request for the present. */
    public RequestValues(List<Map<String, @Nullable Object>> arguments, LocalDate today) {
        this(arguments, today, "", today);
    }
}
