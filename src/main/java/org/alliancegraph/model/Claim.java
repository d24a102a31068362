// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one source that ties two things together. Sources that disagree make two claims; nothing decides
 * between them but their rank.
 */
public record Claim(
        String id,
        ClaimType type,
        String from,
        String to,
        @Nullable CollaborationKind kind,
        @Nullable Role role,
        @Nullable Stance stance,
        ClaimStatus status,
        Validity validity,
        Rank rank,
        String source,
        @Nullable String locator,
        @Nullable String note) {

    public Claim {
        require(type.ties(from, to), Message.of("claim.id-cannot-tie", id, type, from, to));
        require((kind != null) == type.carries("kind"), Message.of("claim.id-only-collaboration-has-kind", id));
        require((stance != null) == type.carries("stance"), Message.of("claim.id-only-work-has-stance", id));
        require(role == null || type.allows(role), Message.of("claim.id-no-role", id, type, role));
        if (type.symmetric() && from.compareTo(to) > 0) {
            String smaller = to;
            to = from;
            from = smaller;
        }
    }

    private static void require(boolean holds, Message otherwise) {
        if (!holds) {
            throw new BadInput("BAD_INPUT", otherwise);
        }
    }
}
