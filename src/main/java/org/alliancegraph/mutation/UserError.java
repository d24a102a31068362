// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why a change can't be made, in words the one who asked for it may be shown.
 *
 * @param path where in the input
 * @param current the id of what stands in the way, as it is now
 * @param suggestions ids of what may have been meant, the likeliest first
 * @param obstacles ids of everything that stands in the way, if it can be several
 */
public record UserError(
        Code code,
        List<String> path,
        Message message,
        @Nullable String current,
        List<String> suggestions,
        List<String> obstacles) {

    public UserError(
            Code code, List<String> path, Message message, @Nullable String current, List<String> suggestions) {
        this(code, path, message, current, suggestions, List.of());
    }

    /** What kind of mistake it is. */
    public enum Code {
        NOT_FOUND,
        ALREADY_EXISTS,
        MISSING_VALUE,
        INVALID_VALUE,
        NOT_ALLOWED,
        SELF_REFERENCE,
        CYCLE,
        DUPLICATE,
        CHANGED_MEANWHILE,
        STILL_USED,
        CLIENT_KEY_REUSED,
        CANNOT_UNDO,
        OUTSIDE_SCOPE
    }

    /** As a payload of the API holds it. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("code", code.name());
        values.put("path", path);
        values.put("message", message);
        values.put("current", current == null ? null : new MutationPayload.Reference(current));
        values.put("suggestions", new MutationPayload.References(suggestions));
        values.put("obstacles", new MutationPayload.References(obstacles));
        return values;
    }

    UserError under(List<String> prefix) {
        return new UserError(
                code, Stream.concat(prefix.stream(), path.stream()).toList(), message, current, suggestions, obstacles);
    }
}
