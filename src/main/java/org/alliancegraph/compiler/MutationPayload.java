// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation returns: plain values, and references to whatever was written, which are read like everything else.
 *
 * @param values by the names of the payload's fields
 * @param seenAt when the write became visible, for what is read below; null if nothing was written
 */
public record MutationPayload(
        Map<String, @Nullable Object> values, @Nullable Instant seenAt) {

    /** The type under which the catalogue keeps how written things are read. */
    public static final String TYPE = "Payload";

    /** The field under which the catalogue keeps how written things are read. */
    public static final String WRITTEN = "written";

    /** The field under which the catalogue keeps how the revision of a write is read. */
    public static final String REVISION = "revision";

    /** Things that were written or stand in the way, by their ids. */
    public record References(List<String> ids) {}

    /** The revision that was written. */
    public record Revision(long number) {}

    /** One such thing. */
    public record Reference(String id) {}
}
