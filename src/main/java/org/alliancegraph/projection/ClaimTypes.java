// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Converts claim types and properties of claims to numbers. */
final class ClaimTypes {

    private static final List<ClaimType> ALL = List.of(ClaimType.values());
    private static final List<ClaimStatus> STATUSES = List.of(ClaimStatus.values());
    private static final List<CollaborationKind> KINDS = List.of(CollaborationKind.values());
    private static final List<Role> ROLES = List.of(Role.values());
    private static final Map<ClaimType, Integer> CODES =
            new EnumMap<>(ALL.stream().collect(Collectors.toMap(Function.identity(), ALL::indexOf)));

    /** The number of lists of an entity: for each claim type, one of outgoing and one of incoming claims. */
    static final int LISTS = 2 * ALL.size();

    private ClaimTypes() {}

    static ClaimType of(int code) {
        return ALL.get(code);
    }

    static int code(ClaimType type) {
        return CODES.getOrDefault(type, -1);
    }

    static int code(ClaimStatus status) {
        return STATUSES.indexOf(status);
    }

    static @Nullable ClaimStatus status(int code) {
        return code < STATUSES.size() ? STATUSES.get(code) : null;
    }

    static @Nullable CollaborationKind kind(int detail) {
        return detail == 0 ? null : KINDS.get(detail - 1);
    }

    static @Nullable Role role(int detail) {
        return detail == 0 ? null : ROLES.get(detail - 1);
    }

    /** The list of outgoing claims; for symmetric types, of all claims. */
    static int out(ClaimType type) {
        return 2 * code(type);
    }

    /** The list of incoming claims; for symmetric types, of all claims. */
    static int in(ClaimType type) {
        return type.symmetric() ? out(type) : 2 * code(type) + 1;
    }

    /** What kind of claim it is, as a number of its type's enum and one; 0 if it does not say. */
    static int detail(ClaimType type, Map<String, ? extends @Nullable Object> properties) {
        return switch (type) {
            case WORKS_ON -> properties.get("stance") instanceof String stance ? detail(Stance.values(), stance) : 0;
            case COLLABORATES_WITH ->
                properties.get("kind") instanceof String kind ? detail(CollaborationKind.values(), kind) : 0;
            default -> properties.get("role") instanceof String role ? detail(Role.values(), role) : 0;
        };
    }

    private static int detail(Enum<?>[] values, String name) {
        for (int each = 0; each < values.length; each++) {
            if (values[each].name().equals(name)) {
                return each + 1;
            }
        }
        return 0;
    }
}
