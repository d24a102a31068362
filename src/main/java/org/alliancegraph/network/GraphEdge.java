// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.model.Certainty;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Role;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/** An edge of a network to be drawn, which sums up the claims between two nodes. */
final class GraphEdge implements ComputedObject {

    private static final int FIRST_DAY = (int) Expressions.FIRST_DAY.toEpochDay();
    private static final int LAST_DAY = (int) Expressions.LAST_DAY.toEpochDay();

    private final Set<ClaimType> relations = EnumSet.noneOf(ClaimType.class);
    private final Set<CollaborationKind> kinds = EnumSet.noneOf(CollaborationKind.class);
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Integer> sources = HashSet.newHashSet(1);
    private final NetworkImage image;
    private final ReadMoment moment;
    private int preferred = -1;
    private int source;
    private int target;
    private int claims;
    private @Nullable ClaimStatus status;
    private boolean directed;
    private boolean certain;
    private float weight;
    private int since = Integer.MAX_VALUE;
    private int until = Integer.MIN_VALUE;
    private int certainSince = Integer.MAX_VALUE;
    private int certainUntil = Integer.MIN_VALUE;

    GraphEdge(NetworkImage image, ReadMoment moment) {
        this.image = image;
        this.moment = moment;
    }

    /**
     * Adds a claim.
     *
     * @param begin the place among the nodes at which the claim begins
     * @param end the place at which it ends
     */
    void add(ClaimCursor at, ClaimType type, int begin, int end, boolean certainly) {
        int claim = at.claim();
        claims++;
        relations.add(type);
        sources.add(image.properties().source(claim));
        CollaborationKind kind = image.properties().collaborationKind(claim);
        if (kind != null) {
            kinds.add(kind);
        }
        Role role = image.properties().role(claim);
        if (role != null) {
            roles.add(role);
        }
        certain |= certainly;
        weight = Math.max(weight, image.properties().weight(claim));
        TieBounds bounds = image.validity().bounds(at, moment);
        since = Math.min(since, bounds.fromLower());
        until = Math.max(until, bounds.toUpper());
        if (bounds.fromUpper() <= bounds.toLower()) {
            certainSince = Math.min(certainSince, bounds.fromUpper());
            certainUntil = Math.max(certainUntil, bounds.toLower());
        }
        if (preferred < 0 || image.properties().comparePreference(claim, preferred) < 0) {
            preferred = claim;
            source = begin;
            target = end;
            status = image.properties().status(claim);
            directed = !type.symmetric() || image.properties().isDirected(claim);
        }
    }

    int source() {
        return source;
    }

    int target() {
        return target;
    }

    int sourceCount() {
        return sources.size();
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "source" -> source;
            case "target" -> target;
            case "relations" -> relations;
            case "kinds" -> kinds;
            case "roles" -> roles;
            case "status" -> status == null ? null : status.name();
            case "since" -> day(since);
            case "until" -> day(until);
            case "certainSince" -> day(certainSince);
            case "certainUntil" -> day(certainUntil);
            case "holds" -> (certain ? Certainty.CERTAINLY : Certainty.POSSIBLY).name();
            case "sourceCount" -> sources.size();
            case "claimCount" -> claims;
            case "claim" -> image.properties().id(preferred);
            case "directed" -> directed;
            case "weight" -> weight;
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The day; null if it stands for an open end or for no claim. */
    private static @Nullable LocalDate day(int day) {
        return day <= FIRST_DAY || day >= LAST_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
