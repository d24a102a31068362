// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one source that ties two things together. Sources that disagree make two claims; nothing decides
 * between them but their rank.
 *
 * @param directed whether it leads from one to the other; else the ends are in the order of their ids
 * @param weight how strong the tie is, as its source measures it
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
        @Nullable String note,
        boolean directed,
        @Nullable Double weight) {

    public Claim {
        require(type.ties(from, to), Message.of("claim.id-cannot-tie", id, type, from, to));
        require((kind != null) == type.carries("kind"), Message.of("claim.id-only-collaboration-has-kind", id));
        require((stance != null) == type.carries("stance"), Message.of("claim.id-only-work-has-stance", id));
        require(role == null || type.allows(role), Message.of("claim.id-no-role", id, type, role));
        require(weight == null || type.carries("weight"), Message.of("claim.id-no-weight", id));
        require(weight == null || Double.isFinite(weight), Message.of("claim.weight-not-finite", id));
        directed = directed || !type.symmetric();
        if (!directed && from.compareTo(to) > 0) {
            String smaller = to;
            to = from;
            from = smaller;
        }
    }

    /** Whether both tie the same two, in the same direction or where one of them states none. */
    public boolean tiesSame(Claim other) {
        boolean same = from.equals(other.from) && to.equals(other.to);
        boolean crossed = from.equals(other.to) && to.equals(other.from);
        return same || (crossed && !(directed && other.directed));
    }

    private static void require(boolean holds, Message otherwise) {
        if (!holds) {
            throw new BadInput("BAD_INPUT", otherwise);
        }
    }
}
