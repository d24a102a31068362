// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.jspecify.annotations.Nullable;

/** A meeting of a day or more. Who took part, and as what, are claims. */
public record Event(
        String id,
        String name,
        @Nullable String description,
        ImpreciseDate start,
        @Nullable ImpreciseDate end,
        @Nullable String place,
        @Nullable Long participantCount) {}
