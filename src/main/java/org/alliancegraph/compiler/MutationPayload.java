// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a mutation: plain values, and references to what was written. Fields below a reference are read by a
 * query.
 *
 * @param values by the names of the payload's fields
 * @param seenAt the moment at which the write became visible, at which the fields below are read; null if nothing was
 *     written
 */
public record MutationPayload(
        Map<String, @Nullable Object> values, @Nullable Instant seenAt) {

    /** The type under which the registry has the fields for reading what was written. */
    public static final String TYPE = "Payload";

    /** The field that reads objects that were written. */
    public static final String WRITTEN = "written";

    /** The field that reads the revision of a write. */
    public static final String REVISION = "revision";

    /** Ids of objects that were written, or that caused a refusal. */
    public record References(List<String> ids) {}

    /** The revision that was written. */
    public record Revision(long number) {}

    /** The id of one such object. */
    public record Reference(String id) {}
}
